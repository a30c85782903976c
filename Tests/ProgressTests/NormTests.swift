// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Progress

@Suite struct NormTests {
  /// Grade 2, fall, of the 2017 reading norms.
  private let fall = [10: 23.0, 25: 36, 50: 50, 75: 84, 90: 111]

  @Test func `a score is told between the percentiles of the table`() {
    #expect(PercentileBand(of: 50, in: fall) == .from(50, below: 75))
    #expect(PercentileBand(of: 49, in: fall) == .from(25, below: 50))
    #expect(PercentileBand(of: 22, in: fall) == .below(10))
    #expect(PercentileBand(of: 111, in: fall) == .atOrAbove(90))
    #expect(PercentileBand(of: 1, in: [:]) == nil)
  }

  @Test func `weekly improvement is that of the printed formula, misprints aside`() throws {
    func improvement(_ fall: Double?, _ winter: Double?, _ spring: Double) throws -> Double {
      try #require(GrowthBounds.weeklyImprovement(fall: fall, winter: winter, spring: spring)).rounded(toPlaces: 2)
    }
    #expect(try improvement(50, 84, 100) == 1.56)
    #expect(try improvement(nil, 29, 60) == 1.94)
    #expect(try improvement(64, 84, 102) == 1.19, "printed as 1.9")
    #expect(try improvement(132, 145, 146) == 0.44, "printed as 0.3")
    #expect(GrowthBounds.weeklyImprovement(fall: 1, winter: nil, spring: nil) == nil)
  }

  @Test func `growth is judged against the middle and the highest of the table`() throws {
    let bounds = try #require(GrowthBounds(percentiles: [10: 0.62, 50: 1.56, 90: 1.16]))
    #expect(Ambition(growth: 1.5, usual: bounds.usual, high: bounds.high) == .usual)
    #expect(Ambition(growth: 1.6, usual: bounds.usual, high: bounds.high) == .beyond)
    let named = try #require(GrowthBounds(realistic: 1.5, ambitious: 2))
    #expect(Ambition(growth: 1.8, usual: named.usual, high: named.high) == .ambitious)
    #expect(Ambition(growth: 0, usual: named.usual, high: named.high) == .none)
    #expect(GrowthBounds(percentiles: [90: 1]) == nil)
    #expect(GrowthBounds(realistic: 2, ambitious: 1) == nil)
  }
}
