// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("2026-11-21", Weekday.saturday), ("2026-12-18", .friday), ("2024-02-29", .thursday), ("2000-01-01", .saturday),
    ("1970-01-01", .thursday), ("1969-12-31", .wednesday), ("1900-03-01", .thursday), ("0001-01-01", .monday),
    ("9999-12-31", .friday),
  ])
  func `weekday is known for any year`(iso: String, weekday: Weekday) throws {
    #expect(try day(iso).weekday == weekday)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00", "0000-01-01", "10000-01-01",
    "2026-1-1", "2026/01/01", "", "2026-01-01T00:00:00Z", "２０２６-01-01", "+026-01-01", "2026-01--1",
  ])
  func `dates that do not exist are refused`(text: String) { #expect(CalendarDate(text) == nil) }

  @Test func `every day of the calendar follows the one before`() {
    var expected = CalendarDate(year: 1895, month: 12, day: 31)
    for count in -27_029...60_000 {
      let date = CalendarDate(daysSince1970: count)
      #expect(date == expected && date?.daysSince1970 == count)
      expected = next(after: date)
    }
  }

  /// The next day, by the rules that children learn.
  private func next(after date: CalendarDate?) -> CalendarDate? {
    guard let date else { return nil }
    return CalendarDate(year: date.year, month: date.month, day: date.day + 1)
      ?? CalendarDate(year: date.year, month: date.month + 1, day: 1)
      ?? CalendarDate(year: date.year + 1, month: 1, day: 1)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-11-30", 3, "2027-02-28"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"), ("2024-02-29", 12, "2025-02-28"),
    ("2026-12-01", 1, "2027-01-01"), ("2026-05-05", 0, "2026-05-05"),
  ])
  func `months are added within the month`(start: String, months: Int, end: String) throws {
    #expect(try day(start).adding(months: months)?.iso == end)
  }

  @Test(arguments: [
    ("2026-12-31", 1, "2027-01-01"), ("2024-02-28", 1, "2024-02-29"), ("2025-02-28", 1, "2025-03-01"),
    ("2026-01-01", -1, "2025-12-31"), ("2026-11-21", 40, "2026-12-31"),
  ])
  func `days are added across borders`(start: String, days: Int, end: String) throws {
    let date = try day(start)
    #expect(date.adding(days: days)?.iso == end)
    #expect(try date.days(until: day(end)) == days)
  }

  @Test(arguments: [Int.max, Int.min, 4_000_000, -4_000_000])
  func `days and months outside the calendar give nothing`(count: Int) throws {
    let date = try day("2026-11-21")
    #expect(date.adding(days: count) == nil)
    #expect(date.adding(months: count) == nil)
    #expect(CalendarDate(daysSince1970: count) == nil)
  }

  @Test func `edges of the calendar hold`() throws {
    #expect(try day("0001-01-01").adding(days: -1) == nil)
    #expect(try day("9999-12-31").adding(days: 1) == nil)
    #expect(try day("9999-12-31").adding(months: 1) == nil)
    #expect(try day("0001-01-31").adding(months: -1) == nil)
    #expect(try day("0001-01-01").daysSince1970 == -719_162)
  }

  @Test(arguments: [
    ("2026-11-21", "today"), ("2026-11-22", "tomorrow"), ("2026-11-20", "yesterday"), ("2026-11-26", "in 5 days"),
    ("2026-11-28", "in 1 week"), ("2026-12-03", "in 12 days"), ("2026-12-19", "in 4 weeks"),
    ("2026-12-31", "in 5 weeks and 5 days"), ("2026-12-13", "in 3 weeks and 1 day"), ("2026-11-09", "12 days ago"),
    ("2026-11-07", "2 weeks ago"),
  ])
  func `distance is told in words`(iso: String, words: String) throws {
    #expect(try day(iso).distanceWords(from: day("2026-11-21")) == words)
  }

  @Test func `date is told in words`() throws {
    #expect(try day("2026-12-18").words == "Friday 18 December 2026")
    #expect(try day("2026-06-03").shortWords == "3 June 2026")
    #expect(try day("2024-02-10").endOfMonth.iso == "2024-02-29")
  }
}
