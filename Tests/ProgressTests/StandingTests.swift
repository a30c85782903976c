// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Progress

@Suite struct StandingTests {
  static let standings: [(Standing, Double?, Bool)] = [
    (.number(last: 55, baseline: 40, target: 70), 0.5, false),
    (.number(last: 72, baseline: 40, target: 70), 32.0 / 30, true),
    (.number(last: 4, baseline: 12, target: 4), 1, true), (.number(last: 13, baseline: 12, target: 4), -0.125, false),
    (.number(last: 5, baseline: 5, target: 5), nil, true), (.rubric(level: 2, wanted: 4, of: 5), 1.0 / 3, false),
    (.rubric(level: 4, wanted: 4, of: 5), 1, true), (.milestones(reached: 3, of: 4), 0.75, false),
    (.milestones(reached: 0, of: 0), nil, false), (.count(happened: 10, target: 8), 1.25, true),
    (.yes(times: 4, of: 5, wanted: 4), 1, true), (.yes(times: 1, of: 5, wanted: 4), 0.25, false),
  ]

  @Test(arguments: standings)
  func `each kind of goal tells how far it is`(standing: Standing, share: Double?, isReached: Bool) {
    #expect(standing.share?.rounded(toPlaces: 9) == share?.rounded(toPlaces: 9))
    #expect(standing.isReached == isReached)
  }

  static let criteria: [(String, Int?, Int?)] = [
    ("4 of 5 weeks", 4, 5), ("in 3 of the last 4 sessions", 3, 4), ("8 out of 10", 8, 10), ("4/5 probes", 4, 5),
    ("on three Fridays in a row", 3, 3),
    ("4 consecutive weeks", 4, 4),
    ("5 of 4 weeks", nil, nil), ("most weeks", nil, nil), ("by the end of 5", nil, nil), ("0 of 3", nil, nil),
  ]

  @Test(arguments: criteria)
  func `a criterion is found in its words`(words: String, times: Int?, window: Int?) {
    #expect(Criterion(words, in: Self.english)?.times == times)
    #expect(Criterion(words, in: Self.english)?.window == window)
  }

  @Test func `a criterion is found in the words of another language`() {
    let german = CriterionWords(
      links: [["von"]], skipped: ["den", "letzten"], runs: ["hintereinander"], numbers: ["drei": 3])
    #expect(Criterion("drei von den letzten 4 Wochen", in: german) == Criterion(times: 3, of: 4))
    #expect(Criterion("drei Freitage hintereinander", in: german) == Criterion(times: 3, of: 3))
    #expect(Criterion("3 of 4 weeks", in: german) == nil)
    #expect(Criterion("3/4", in: german) == Criterion(times: 3, of: 4))
  }

  private static let english = CriterionWords(
    links: [["out", "of"], ["of"]], skipped: ["the", "last"], runs: ["row", "consecutive"], numbers: ["three": 3])

  @Test func `a criterion looks at the last points only`() throws {
    let criterion = try #require(Criterion("3 of 4 weeks", in: Self.english))
    #expect(criterion.isMet(by: [1, 1, 80, 81, 60, 82], target: 80, .increase) == true)
    #expect(criterion.isMet(by: [80, 81, 82, 60, 60, 82], target: 80, .increase) == false)
    #expect(criterion.isMet(by: [80, 81, 82], target: 80, .increase) == nil)
    #expect(criterion.isMet(by: [3, 2, 5, 1], target: 3, .decrease) == true)
  }
}
