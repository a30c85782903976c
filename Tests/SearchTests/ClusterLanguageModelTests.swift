// SPDX-License-Identifier: GPL-3.0-or-later

import SeededRandom
import Testing

@testable import Search

@Suite("Language models of documents and their clusters") struct ClusterLanguageModelTests {
  /// Two documents of one cluster, and one of another.
  private static func model() throws -> ClusterLanguageModel {
    var builder = IndexBuilder(fields: [Field("words")])
    for words in [["late", "late", "bus"], ["late", "train"], ["essay", "bus"]] { builder.add([words]) }
    return try make(builder, clusters: [0, 0, 1])
  }

  private static func make(_ builder: IndexBuilder, clusters: [Int]) throws -> ClusterLanguageModel {
    ClusterLanguageModel(try #require(PackedIndex(PackedBytes(builder.build().packed()))), clusters: clusters)
  }

  /// The natural logarithm by its series around 1, apart from the one that is tested.
  private static func ln(_ x: Double) -> Double {
    let s = (x - 1) / (x + 1)
    return 2
      * stride(from: 1, through: 41, by: 2).reduce(0) { sum, n in
        sum + (0..<n).reduce(1.0) { power, _ in power * s } / Double(n)
      }
  }

  @Test func `the score is that of the formula, computed by hand`() throws {
    // "late" is 3 of 7 words; in the first cluster 3 of 5, in the second 0 of 2.
    let all = 3.0 / 7
    let first = (3 + 3000 * all) / 3005
    let second = 3000 * all / 3002
    let expected = [
      Self.ln((2 + 1000 * first) / 1003 / all), Self.ln((1 + 1000 * first) / 1002 / all),
      Self.ln(1000 * second / 1002 / all),
    ]
    let scores = try Self.model().scores(for: ["late"])
    #expect(scores.count == 3)
    for (score, hand) in zip(scores, expected) { #expect(abs(score - hand) < 1e-12) }
  }

  @Test func `a topic speaks for its documents, and a document for itself`() throws {
    let scores = try Self.model().scores(for: ["train"])
    #expect(scores[1] > scores[0] && scores[0] > scores[2])
  }

  @Test func `a word that none has, one that is named twice, and a query without words count for nothing`() throws {
    #expect(try Self.model().scores(for: ["unheard"]) == [0, 0, 0])
    #expect(try Self.model().scores(for: ["bus", "bus"]) == Self.model().scores(for: ["bus"]))
    #expect(try Self.model().scores(for: []) == [0, 0, 0])
    let empty = try Self.make(IndexBuilder(fields: [Field("words")]), clusters: [])
    #expect(empty.scores(for: ["late"]) == [])
  }

  @Test func `explanations add up to scores, to the last bit`() throws {
    var generator = SeededGenerator(seed: 20_261_126)
    let words = (0..<40).map { "w\($0)" }
    var builder = IndexBuilder(fields: [Field("words")])
    func some(atMost count: Int) -> [String] {
      (0..<Int.random(in: 0...count, using: &generator)).map { _ in words.randomElement(using: &generator) ?? "" }
    }
    for _ in 0..<60 { builder.add([some(atMost: 30)]) }
    let model = try Self.make(builder, clusters: (0..<60).map { $0 % 7 })
    for _ in 0..<50 {
      let query = some(atMost: 9)
      let scores = model.scores(for: query)
      for document in scores.indices {
        let explanation = model.explanation(of: document, for: query)
        #expect(explanation.value == scores[document] && explanation.recomputed() == scores[document])
      }
    }
    #expect(model.explanation(of: 60, for: ["w1"]).value == 0)
  }
}
