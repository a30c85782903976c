// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Plans
import Testing

@testable import ilp

@Suite(.hearsEnglish) struct SpanTests {
  @Test(arguments: [
    ("30d", "2026-12-18"), ("6w", "2026-12-30"), ("1m", "2026-12-18"), ("1y", "2027-11-18"), ("3", "2026-11-21"),
  ])
  func `a span reaches to its last day`(text: String, day: String) throws {
    let today = try #require(CalendarDate("2026-11-18"))
    #expect(try #require(Span(text)).end(from: today) == CalendarDate(day))
  }

  @Test(arguments: ["", "d", "3q", "-3d", "99999999999999999999d", "3 d"])
  func `anything else is no span`(text: String) {
    #expect(Span(text) == nil)
  }
}
