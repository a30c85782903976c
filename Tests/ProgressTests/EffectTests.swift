// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Progress

@Suite struct EffectTests {
  @Test(arguments: PublishedCase.all)
  func `each index of a published case comes out to the printed digits`(example: PublishedCase) throws {
    let phases = try #require(
      PhaseComparison(baseline: example.baseline, treatment: example.treatment, wanted: example.wanted))
    let before = try Series(sessions: example.baseline).trend(.theilSen)
    let during = Series(sessions: example.treatment)
    let found: [String: Double?] = [
      "NAP": phases.nap, "Tau": phases.tau, "PND": phases.pnd, "PEM": phases.pem, "PAND": phases.pand,
      "IRD": phases.ird, "Tau-U": phases.tauU, "Tau-BC": phases.baselineCorrectedTau,
      "theil_sen_slope_A": before.slope, "theil_sen_intercept_A": before.value(on: 0),
      "theil_sen_slope_B": try during.trend(.theilSen).slope, "ols_slope_B": try during.trend(.leastSquares).slope,
      "tukey_slope_B": try during.trend(.tukey).slope, "S_A": RankTrend(example.baseline).s,
      "S_B": RankTrend(example.treatment).s,
    ]
    for (name, printed) in example.values {
      let value = try #require(found[name] ?? nil, "nothing computes \(name)")
      #expect(value.rounded(toPlaces: 6) == printed.rounded(toPlaces: 6), "\(name) of \(example)")
    }
  }

  @Test func `tau-b of Kendall's example 3.1 is 0.859`() throws {
    let x = [1, 2.5, 2.5, 4.5, 4.5, 6.5, 6.5, 8, 9.5, 9.5]
    let y = [1, 2, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10]
    let rank = RankTrend(x: x, y: y)
    #expect(rank.s == 33)
    #expect(rank.divisor.rounded(toPlaces: 6) == 38.418745)
    #expect(try #require(rank.tauB).rounded(toPlaces: 3) == 0.859)
    #expect(RankTrend([2, 2, 2]).tauB == nil)
  }

  @Test func `Tau-U leaves its bounds where its paper's critics say so`() throws {
    let reading = try #require(PublishedCase.all.first { $0.description.contains("2009 NAP") })
    let phases = try #require(PhaseComparison(baseline: reading.baseline, treatment: reading.treatment))
    #expect(phases.tauU > 1)
    #expect(phases.tauUIsOutOfBounds)
    #expect(abs(phases.tau) <= 1)
  }

  @Test func `phases without points or with values that are no numbers are refused`() {
    #expect(PhaseComparison(baseline: [], treatment: [1]) == nil)
    #expect(PhaseComparison(baseline: [1], treatment: []) == nil)
    #expect(PhaseComparison(baseline: [1, .nan], treatment: [1]) == nil)
  }

  @Test(arguments: 0..<200)
  func `NAP of exchanged phases is its complement`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let (one, other) = (random.values(count: 1...9), random.values(count: 1...9))
    let forward = try #require(PhaseComparison(baseline: one, treatment: other))
    let backward = try #require(PhaseComparison(baseline: other, treatment: one))
    let turned = try #require(PhaseComparison(baseline: one, treatment: other, wanted: .decrease))
    #expect(abs(forward.nap + backward.nap - 1) < 1e-12)
    #expect(abs(forward.nap + turned.nap - 1) < 1e-12)
    #expect(abs(forward.tau - (2 * forward.nap - 1)) < 1e-12)
    #expect((0...1).contains(forward.pand) && (0...1).contains(forward.pnd) && (0...1).contains(forward.pem))
  }
}
