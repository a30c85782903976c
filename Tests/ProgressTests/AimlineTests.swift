// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Progress

@Suite struct AimlineTests {
  /// From 40 to 70 words per minute in ten weeks.
  private let reading = Aimline(startDay: 100, baseline: 40, endDay: 170, target: 70)

  @Test func `needs the same growth every week`() throws {
    let line = try #require(reading)
    #expect(abs(line.growthPerWeek - 3) < 1e-12)
  }

  static let values: [(Int, Double)] = [
    (100, 40), (107, 43), (135, 55), (170, 70), (0, 40), (171, 70), (.min, 40), (.max, 70),
  ]

  @Test(arguments: values)
  func `expects a value on every day`(day: Int, value: Double) throws {
    let line = try #require(reading)
    #expect(abs(line.value(on: day) - value) < 1e-12)
  }

  @Test func `falls where less is better`() throws {
    let line = try #require(Aimline(startDay: 0, baseline: 12, endDay: 28, target: 4))
    #expect(abs(line.growthPerWeek + 2) < 1e-12)
    #expect(abs(line.value(on: 14) - 8) < 1e-12)
  }

  static let impossible: [(Int, Double, Int, Double)] = [
    (10, 1, 10, 2), (10, 1, 9, 2), (0, .nan, 7, 2), (0, 1, 7, .infinity), (.min, 1, .max, 2),
    (0, -Double.greatestFiniteMagnitude, 7, .greatestFiniteMagnitude),
  ]

  @Test(arguments: impossible)
  func `is not drawn between impossible ends`(start: Int, baseline: Double, end: Int, target: Double) {
    #expect(Aimline(startDay: start, baseline: baseline, endDay: end, target: target) == nil)
  }
}
