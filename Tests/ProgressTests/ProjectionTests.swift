// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Progress

@Suite struct ProjectionTests {
  /// Weekly values that grow by 1 a week.
  private func weekly(_ count: Int) -> Series {
    Series((0..<count).compactMap { DataPoint(day: $0 * 7, value: 40 + Double($0)) })
  }

  @Test func `few points over few weeks carry a warning`() throws {
    let projection = try weekly(4).trend().projection(to: 28)
    #expect(abs(projection.value - 44) < 1e-9)
    #expect(projection.warnings == [.fewPoints(4), .fewDays(21)])
  }

  @Test func `eleven weekly points over ten weeks carry none`() throws {
    #expect(try weekly(11).trend().projection(to: 80).warnings.isEmpty)
  }

  @Test func `a day further ahead than the points reach back carries one`() throws {
    #expect(try weekly(11).trend().projection(to: 141).warnings == [.farAhead])
    #expect(try weekly(11).trend().projection(to: 140).warnings.isEmpty)
  }

  @Test func `the day on which the target is reached follows from the line`() throws {
    let trend = try weekly(11).trend()
    #expect(trend.day(reaching: 52, .increase) == 84)
    #expect(trend.day(reaching: 45, .increase) == 70)
    #expect(trend.day(reaching: 30, .decrease) == nil)
    #expect(trend.day(reaching: 1e300, .increase) == nil)
  }
}
