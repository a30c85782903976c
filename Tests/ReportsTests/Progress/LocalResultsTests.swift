// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Plans
import Testing

@testable import Reports

@Suite(.hearsEnglish) struct LocalResultsTests {
  private func result(_ status: GoalStatus?, last: Double?, points: Int = 5, fidelity: Double? = nil)
    -> InterventionResult
  {
    InterventionResult(
      entry: "x", goal: "goal", status: status, response: nil, points: points, baseline: 40, target: 60, last: last,
      fidelity: fidelity)
  }

  @Test func `few goals are told with a warning`() throws {
    let results = try #require(
      LocalResults([result(.met, last: 60), result(.notMet, last: 45, fidelity: 0.5), result(nil, last: 50, points: 2)])
    )
    #expect(
      results.words
        == "used for 3 goals; 1 met, 1 not met; 63 % of the way, median of 2; 1 of them not delivered as planned (too few to judge by)"
    )
    #expect(results.medianShare == 0.625)
  }

  @Test func `ten goals are told without one, and none is nothing`() throws {
    let results = try #require(LocalResults((0..<10).map { _ in result(.met, last: nil) }))
    #expect(results.words == "used for 10 goals; 10 met")
    #expect(LocalResults([]) == nil)
  }
}
