// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Progress

@Suite struct TrendTests {
  private let sessions = Series(sessions: [28, 25, 24, 27, 30, 30, 29])

  /// Slope, lowest and highest slope as SciPy 1.17 gives them: theilslopes with method="joint", and linregress with t.
  static let intervals: [([Double], TrendMethod, Double, Double, Double)] = [
    ([28, 25, 24, 27, 30, 30, 29], .theilSen, 0.666667, -1, 2),
    ([5, 9, 7, 9, 7, 5, 9, 11, 11, 10, 9], .theilSen, 0.333333, 0, 0.8),
    ([5.3, 7, 6.2, 6.1, 7.2, 6.2, 7, 8.4, 11, 10, 11], .theilSen, 0.542857, 0.233333, 0.866667),
    ([28, 25, 24, 27, 30, 30, 29], .leastSquares, 0.678571, -0.312769, 1.669912),
    ([5, 9, 7, 9, 7, 5, 9, 11, 11, 10, 9], .leastSquares, 0.381818, -0.002063, 0.765699),
    ([5.3, 7, 6.2, 6.1, 7.2, 6.2, 7, 8.4, 11, 10, 11], .leastSquares, 0.539091, 0.316360, 0.761822),
  ]

  @Test(arguments: intervals)
  func `slope and its doubt agree with SciPy`(
    values: [Double], method: TrendMethod, slope: Double, low: Double, high: Double
  ) throws {
    let trend = try Series(sessions: values).trend(method)
    let range = try #require(trend.slopeRange)
    #expect(trend.slope.rounded(toPlaces: 6) == slope)
    #expect(range.lowerBound.rounded(toPlaces: 6) == low)
    #expect(range.upperBound.rounded(toPlaces: 6) == high)
  }

  @Test func `the band of least squares agrees with SciPy`() throws {
    let band = try #require(try sessions.trend(.leastSquares).range(on: 15))
    #expect(band.lowerBound.rounded(toPlaces: 6) == 23.952195)
    #expect(band.upperBound.rounded(toPlaces: 6) == 46.119234)
  }

  @Test(arguments: [
    (1, 12.706204736), (2, 4.302652730), (5, 2.570581836), (10, 2.228138852), (11, 2.2009851601), (12, 2.1788128297),
    (20, 2.0859634473), (30, 2.0422724563), (60, 2.0002978220), (120, 1.9799304051), (1000, 1.9623390808),
  ])
  func `quantiles of Student's distribution are right to the fourth digit`(degrees: Int, expected: Double) throws {
    #expect(abs(try #require(StudentT.quantile(degreesOfFreedom: degrees)) - expected) < 0.0001)
    #expect(StudentT.quantile(degreesOfFreedom: 0) == nil)
  }

  @Test func `the intercept is the median of the residuals, not that of SciPy's default`() throws {
    let trend = try Series(sessions: [20, 20, 26, 25, 22, 23]).trend(.theilSen)
    #expect(abs(trend.slope - 0.6) < 1e-12)
    #expect(abs(trend.value(on: 0) - 19.4) < 1e-12)
  }

  @Test func `no line is laid through two points, or through points of one day`() {
    #expect(throws: TrendRefusal.tooFewPoints(have: 2, need: 3)) { try Series(sessions: [1, 2]).trend() }
    #expect(throws: TrendRefusal.tooFewPoints(have: 0, need: 3)) { try Series(sessions: []).trend() }
    let sameDay = Series([1.0, 2, 3].compactMap { DataPoint(day: 4, value: $0) })
    #expect(throws: TrendRefusal.oneDayOnly) { try sameDay.trend() }
    let vast = Series(sessions: [-Double.greatestFiniteMagnitude, 0, .greatestFiniteMagnitude])
    #expect(throws: TrendRefusal.notComputable) { try vast.trend(.leastSquares) }
  }

  @Test func `three points agree with any slope, so no range is told for them`() throws {
    let trend = try Series(sessions: [1, 2, 4]).trend(.theilSen)
    #expect(trend.slopeRange == nil)
    #expect(trend.range(on: 3) == nil)
  }

  @Test func `one odd value does not bend the line of Theil and Sen`() throws {
    let trend = try Series(sessions: [10, 11, 12, 13, 90, 15, 16, 17]).trend(.theilSen)
    #expect(abs(trend.slope - 1) < 1e-12)
    #expect(try Series(sessions: [10, 11, 12, 13, 90, 15, 16, 17]).trend(.leastSquares).slope > 1.05)
  }

  @Test func `medians are those of the manuals`() {
    #expect([52.0, 55, 58].median == 55)
    #expect([53.0, 56, 57, 58].median == 56.5)
    #expect([80.0, 81, 82, 87, 89, 90].median == 84.5)
    #expect([80.0, 81, 82, 88, 89, 90].median == 85)
    #expect([30.0, 49, 23, 41, 59].median == 41)
    #expect([Double]().median == nil)
  }

  @Test(arguments: TrendMethod.allCases, 0..<60)
  func `shifting and scaling a series shifts and scales its trend`(method: TrendMethod, seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let points = random.points(count: 4...14)
    let (factor, shift, days) = (Double(random.whole(1...9)), Double(random.whole(-50...50)), random.whole(-400...400))
    let moved = points.compactMap { DataPoint(day: $0.day + days, value: $0.value * factor + shift) }
    guard let before = try? Series(points).trend(method) else {
      #expect(throws: TrendRefusal.self) { try Series(moved).trend(method) }
      return
    }
    let after = try Series(moved).trend(method)
    #expect(abs(after.slope - before.slope * factor) < 1e-9)
    #expect(abs(after.value(on: 100 + days) - (before.value(on: 100) * factor + shift)) < 1e-6)
    if let range = before.slopeRange {
      let scaled = try #require(after.slopeRange)
      #expect(abs(scaled.lowerBound - range.lowerBound * factor) < 1e-9)
      #expect(abs(scaled.upperBound - range.upperBound * factor) < 1e-9)
    }
  }

  @Test(arguments: TrendMethod.allCases, 0..<40)
  func `a mirrored series has the mirrored trend, whatever the order of entry`(method: TrendMethod, seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) + 1000)
    let points = random.points(count: 3...12)
    let mirrored = points.compactMap { DataPoint(day: $0.day, value: -$0.value) }.reversed()
    guard let one = try? Series(points).trend(method) else { return }
    let other = try Series(mirrored).trend(method)
    #expect(abs(one.slope + other.slope) < 1e-9)
    #expect(abs(one.value(on: 30) + other.value(on: 30)) < 1e-6)
  }
}
