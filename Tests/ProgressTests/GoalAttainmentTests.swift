// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Progress

@Suite struct GoalAttainmentTests {
  static let examples: [([Double], [Double], Double)] = [
    ([0], [1], 50.0),
    ([1], [1], 60.0),
    ([0, 0, 0], [1, 1, 1], 50.0),
    ([1, 1], [1, 1], 62.4035),
    ([1, 1, 1], [1, 1, 1], 63.6931),
    ([1, 1, 1, 1], [1, 1, 1, 1], 64.5095),
    ([2, 1, -1], [1, 1, 1], 59.1287),
    ([-1, -1, -1], [1, 1, 1], 36.3069),
    ([-2, 0, 1, 2], [1, 1, 1, 1], 53.6274),
    ([1, 0], [2, 1], 58.0322),
    ([2, -1, 0], [3, 2, 1], 58.8131),
    ([-2, -2, -2, -2, -2], [1, 1, 1, 1, 1], 19.8489),
    ([2, 2, 2, 2, 2], [1, 1, 1, 1, 1], 80.1511),
  ]

  @Test(arguments: examples)
  func `T of each worked example comes out to the printed digits`(
    levels: [Double], weights: [Double], expected: Double
  ) throws {
    let scores = try zip(levels, weights).map { try #require(GoalAttainment.Score(level: $0, weight: $1)) }
    #expect(try #require(GoalAttainment(scores)).tScore.rounded(toPlaces: 4) == expected)
  }

  @Test func `a level outside of the scale and a weight of nothing are refused`() {
    #expect(GoalAttainment.Score(level: 2.5) == nil)
    #expect(GoalAttainment.Score(level: -3) == nil)
    #expect(GoalAttainment.Score(level: 1, weight: 0) == nil)
    #expect(GoalAttainment.Score(level: 1, weight: -.infinity) == nil)
    #expect(GoalAttainment.Score(level: .nan) == nil)
    #expect(GoalAttainment([]) == nil)
  }

  @Test func `weights only count against each other`() throws {
    let once = try #require(
      GoalAttainment([.init(level: 2, weight: 3), .init(level: -1, weight: 1)].compactMap(\.self)))
    let twice = try #require(
      GoalAttainment([.init(level: 2, weight: 6), .init(level: -1, weight: 2)].compactMap(\.self)))
    #expect(abs(once.tScore - twice.tScore) < 1e-12)
  }
}
