// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Interventions
@testable import Library

/// Where the threshold of "nothing fits" has to lie, worked out from the lists of needs over the corpus as it is.
///
/// It is not tuned to the corpus of a day: the threshold has to stand where it costs little more than the best one would, and
/// one that is worked out from half of the needs has to serve the other half. When the corpus has grown, run this and read
/// what it prints.
@Suite("The threshold of \"nothing fits\"") struct NothingFitsTests {
  /// How near any entry comes, for a need that has to be answered or must not be.
  private struct Case {
    let isAnswerable: Bool
    let nearness: Double
  }

  private static let thresholds = Array(stride(from: 0.2, through: 0.7, by: 0.01))

  private static let cases: [Case] = {
    let recommender = Recommender(
      CorpusReader.read(layers: [DataLayer.folder("\(ProjectFolder.path)/corpora")]).catalogue,
      shelves: [.interventions])
    func cases(_ needs: [String], _ isAnswerable: Bool) -> [Case] {
      needs.map {
        Case(isAnswerable: isAnswerable, nearness: recommender.bestNearness(of: Need($0), on: .interventions))
      }
    }
    let table = NeedsTable(
      String(decoding: ProjectFolder.bytes("Tests/LibraryTests/Needs/needs.tsv") ?? [], as: UTF8.self))
    return cases(ShippedNeeds.answered + table.rows.filter { !$0.accepted.isEmpty }.map(\.need), true)
      + cases(ShippedNeeds.unanswered, false)
  }()

  /// The mean of both errors: needs left without an answer, and needs answered that must not be.
  private static func error(at threshold: Double, in cases: [Case]) -> Double {
    func share(_ isAnswerable: Bool, _ isWrong: (Double) -> Bool) -> Double {
      let some = cases.filter { $0.isAnswerable == isAnswerable }
      return some.isEmpty ? 0 : Double(some.count { isWrong($0.nearness) }) / Double(some.count)
    }
    return (share(true) { $0 < threshold } + share(false) { $0 >= threshold }) / 2
  }

  /// The middle of the thresholds that cost least.
  private static func best(for cases: [Case]) -> Double {
    let errors = thresholds.map { error(at: $0, in: cases) }
    let least = errors.min() ?? 0
    let best = zip(thresholds, errors).filter { $0.1 == least }.map(\.0)
    return best[best.count / 2]
  }

  @Test func `it costs little more than the best one would`() {
    let best = Self.best(for: Self.cases)
    let (own, least) = (Self.error(at: Fit.least, in: Self.cases), Self.error(at: best, in: Self.cases))
    print("threshold \(Fit.least): mean error \(own); best \(best): \(least); \(Self.cases.count) needs")
    for threshold in stride(from: 0.4, through: 0.7, by: 0.05) {
      print("  at \(threshold): mean error \(Self.error(at: threshold, in: Self.cases))")
    }
    #expect(own <= least + 0.04)
    #expect(own <= 0.12)
  }

  @Test func `one that is worked out from half of the needs serves the other half`() {
    let halves = (0..<2).map { half in Self.cases.enumerated().filter { $0.offset % 2 == half }.map(\.element) }
    for (half, other) in [(halves[0], halves[1]), (halves[1], halves[0])] {
      let threshold = Self.best(for: half)
      let error = Self.error(at: threshold, in: other)
      print("worked out from half: \(threshold), error on the other half \(error)")
      #expect(error <= 0.15)
    }
  }

  @Test func `both kinds of needs are there, and some come near from either side`() {
    let (answerable, other) = (Self.cases.filter(\.isAnswerable), Self.cases.filter { !$0.isAnswerable })
    #expect(answerable.count >= 50 && other.count >= 50)
    #expect(answerable.contains { $0.nearness < Fit.least + 0.2 })
    #expect(other.contains { $0.nearness > Fit.least - 0.2 })
  }
}
