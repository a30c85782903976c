// SPDX-License-Identifier: GPL-3.0-or-later
import Plans
import Testing

@testable import Understanding

@Suite struct DateTests {
  private func finding(_ line: String, today: String = "2026-11-21") -> DateFinding? {
    var context = ReadingContext.sample
    context.today = day(today)
    return Understanding.read(line, context: context).date
  }

  /// The line and the day that counts; today is Saturday 21 November 2026.
  static let days: [(String, String)] = [
    // Near days.
    ("today", "2026-11-21"), ("tomorrow", "2026-11-22"), ("tonight", "2026-11-21"), ("by tomorrow", "2026-11-22"),
    ("the day after tomorrow", "2026-11-23"),
    // Days of the week.
    ("Friday", "2026-11-27"), ("friday", "2026-11-27"), ("on Friday", "2026-11-27"), ("by Friday", "2026-11-27"),
    ("this Friday", "2026-11-27"), ("next Friday", "2026-11-27"), ("by next Monday", "2026-11-23"),
    ("before Friday", "2026-11-26"), ("until Wednesday", "2026-11-25"), ("Sat", "2026-11-28"),
    ("Friday after next", "2026-12-04"), ("Friday week", "2026-12-04"), ("a week from Friday", "2026-12-04"),
    ("two weeks from Monday", "2026-12-07"), ("Thursday of next week", "2026-11-26"), ("Tue.", "2026-11-24"),
    ("Friday, December 18", "2026-12-18"), ("Friday 18 December 2026", "2026-12-18"), ("next Fri", "2026-11-27"),
    // Weeks, months, years.
    ("next week", "2026-11-29"), ("by next week", "2026-11-29"), ("the end of next week", "2026-11-29"),
    ("before next week", "2026-11-22"), ("the week after next", "2026-12-06"), ("this weekend", "2026-11-22"),
    ("this month", "2026-11-30"), ("end of the month", "2026-11-30"), ("by the end of this month", "2026-11-30"),
    ("end of next month", "2026-12-31"), ("by the end of next month", "2026-12-31"), ("next month", "2026-12-31"),
    ("the beginning of next month", "2026-12-01"), ("the middle of next month", "2026-12-15"),
    ("mid next month", "2026-12-15"), ("end of the year", "2026-12-31"), ("by the end of next year", "2027-12-31"),
    ("next year", "2027-12-31"), ("by the end of 2027", "2027-12-31"), ("in 2028", "2028-12-31"),
    ("by 2027", "2027-12-31"), ("end of year", "2026-12-31"),
    // Months by name.
    ("in January", "2027-01-31"), ("January", "2027-01-31"), ("by January", "2026-12-31"),
    ("by the end of January", "2027-01-31"), ("before January", "2026-12-31"), ("by November", "2027-10-31"),
    ("by november 2027", "2027-10-31"), ("end of November", "2026-11-30"), ("in november", "2026-11-30"),
    ("mid-January", "2027-01-15"), ("by mid January", "2027-01-15"), ("before mid-January", "2027-01-14"),
    ("the middle of March", "2027-03-15"), ("mid-february", "2027-02-15"),
    ("next January", "2027-01-31"), ("next November", "2027-11-30"),
    ("June 2027", "2027-06-30"), ("by June of 2028", "2028-05-31"), ("in May", "2027-05-31"), ("Dec", "2026-12-31"),
    ("by the start of March", "2027-03-01"), ("after January", "2027-02-01"), ("by Sept. 2027", "2027-08-31"),
    // Days of a month.
    ("June 3", "2027-06-03"), ("june 3rd", "2027-06-03"), ("June 3, 2028", "2028-06-03"), ("3 June 2027", "2027-06-03"),
    ("3rd of June", "2027-06-03"), ("the 3rd of June 2027", "2027-06-03"), ("June the third", "2027-06-03"),
    ("by Dec. 18", "2026-12-18"), ("December 1st", "2026-12-01"), ("Nov 21", "2026-11-21"), ("Nov 20", "2027-11-20"),
    ("before June 3", "2027-06-02"), ("no later than January 15", "2027-01-15"), ("due on March 1", "2027-03-01"),
    ("the 15th", "2026-12-15"), ("by the 30th", "2026-11-30"), ("the 15th of next month", "2026-12-15"),
    ("18 dec", "2026-12-18"), ("on the 3rd of may", "2027-05-03"),
    // Numbers only.
    ("2026-12-18", "2026-12-18"), ("by 2026-12-18", "2026-12-18"), ("6/3/2027", "2027-06-03"), ("6/3/27", "2027-06-03"),
    ("6/3", "2027-06-03"), ("by 12/1", "2026-12-01"), ("2027/01/05", "2027-01-05"), ("12/18/2026", "2026-12-18"),
    ("before 2027-01-01", "2026-12-31"),
    // Ranges.
    ("June 3-5", "2027-06-05"), ("June 3 to June 10", "2027-06-10"), ("from Dec 1 until Dec 18", "2026-12-18"),
    ("between January 4 and January 15", "2027-01-15"), ("December 20 - January 5", "2027-01-05"),
    ("3 to 5 June", "2027-06-05"), ("2026-12-01 to 2026-12-18", "2026-12-18"), ("from January to March", "2027-03-31"),
    // Quarters.
    ("Q1", "2027-03-31"), ("by Q2 2027", "2027-06-30"), ("end of Q4", "2026-12-31"), ("next quarter", "2027-03-31"),
    ("the end of the quarter", "2026-12-31"), ("first quarter of 2028", "2028-03-31"), ("before Q2", "2027-03-31"),
    ("by the end of this quarter", "2026-12-31"), ("end of the fiscal year", "2026-12-31"),
    // The school's and the family's year.
    ("by winter break", "2026-12-18"), ("before winter break", "2026-12-18"), ("end of winter break", "2027-01-03"),
    ("after winter break", "2027-01-04"), ("by the end of the semester", "2026-12-18"), ("end of term", "2026-12-18"),
    ("by spring break", "2027-03-26"), ("by the end of the school year", "2027-06-11"), ("by Christmas", "2026-12-25"),
    ("before Thanksgiving", "2026-11-25"), ("by summer", "2027-06-11"), ("this semester", "2026-12-18"),
    ("by Valentine’s Day", "2027-02-14"), ("during spring break", "2027-04-04"),
    // Counted.
    ("in 6 weeks", "2027-01-02"), ("6 weeks", "2027-01-02"), ("in six weeks", "2027-01-02"),
    ("within 90 days", "2027-02-19"), ("in a fortnight", "2026-12-05"), ("half a year", "2027-05-21"),
    ("in half a year", "2027-05-21"), ("in a year and a half", "2028-05-21"), ("in two and a half years", "2029-05-21"),
    ("in twenty-one days", "2026-12-12"), ("3 months from now", "2027-02-21"), ("in three months' time", "2027-02-21"),
    ("over the next 6 weeks", "2027-01-02"), ("the next two weeks", "2026-12-05"),
    ("in a couple of weeks", "2026-12-05"),
    ("in 2-3 weeks", "2026-12-12"), ("in a month", "2026-12-21"), ("for 8 weeks", "2027-01-16"),
    ("in ten business days", "2026-12-04"), ("in about 4 weeks", "2026-12-19"), ("in two fortnights", "2026-12-19"),
    ("a year from now", "2027-11-21"), ("in 2 quarters", "2027-05-21"), ("in a week", "2026-11-28"),
    ("by day 30", "2026-12-02"), ("day 90", "2027-01-31"), ("the 30-day mark", "2026-12-02"),
    ("60 days after I start", "2027-01-01"), ("by week 2", "2026-11-16"),
    // Inside longer text.
    ("I make the report myself with a pivot table, no copying, by the end of next month", "2026-12-31"),
    ("Read 90 words a minute by May 1, 2027", "2027-05-01"), ("I start Monday and am done by Dec 18", "2026-12-18"),
    ("30 minutes a day for 6 weeks", "2027-01-02"), ("by friday i will have called three customers", "2026-11-27"),
    ("pass 4 of 5 quizzes before winter break", "2026-12-18"), ("finish it (by June 3)", "2027-06-03"),
    ("Last year I failed; by June 1 I pass", "2027-06-01"),
    // Beside other days.
    ("the day before the fair, and the fair is Feb 26", "2027-02-25"),
    ("a week prior to the audit, which is on March 12", "2027-03-05"),
    ("the play is April 17, I want it down on the eve of it", "2027-04-16"),
    ("May 6 would be ideal, May 13 at the very latest", "2027-05-13"), ("feb 2, no wait, the 9th", "2027-02-09"),
    ("half by march 10, the rest by march 24, so all of it by the 24th", "2027-03-24"),
    ("we open March 1, ready the Friday before that", "2027-02-26"), ("the 5th to the 9th of April", "2027-04-09"),
    ("Friday, not Thursday, I have practice Thursday", "2026-11-27"), ("May 7th, a Friday", "2027-05-07"),
    ("that was too early, so April 9", "2027-04-09"), ("on or before April 9", "2027-04-09"),
    ("8 weeks, that's how long they gave her", "2027-01-16"),
  ]

  @Test(arguments: days)
  func `hears the day`(line: String, iso: String) {
    #expect(finding(line)?.day.iso == iso)
  }

  static let none: [String] = [
    "every Tuesday and Thursday", "march 12? 13? something like that", "in 4 weeks, well make that 5",
    "The 5th of the month we do invoices", "no way I am ready by the end of April", "June 30 to June 15",
    "soon", "someday", "some day", "as soon as possible", "asap", "when I have time", "ongoing", "eventually", "later",
    "every Friday", "Fridays", "on Mondays", "each week", "every two weeks", "daily", "weekly", "twice a week",
    "3 times a week", "4 of 5 weeks", "once a month", "30 minutes a day", "I may do it", "I will march on",
    "the second one",
    "3 times in 4 weeks", "every day at noon", "until it works", "after lunch", "by myself", "in time", "by hand",
    "on time",
    "it took me three days because I copy numbers by hand", "4/5 quizzes", "grade 3", "room 2027", "page 12",
    "in a meeting", "the end of the book", "two of three", "a 6-week course", "I sat in the sun", "the weekly report",
    "the first time", "3 or 4 people", "read 20 pages", "", "   ", "?", "12", "the day I start",
  ]

  @Test(arguments: none)
  func `hears no day in words that name none`(line: String) {
    #expect(finding(line)?.day.iso == nil)
  }

  @Test(arguments: [
    "February 30", "31 June", "2026-02-30", "13/45/2026", "by June 31, 2027", "April 31st", "2027-13-01", "25/12/2026",
  ])
  func `says that there is no such day`(line: String) {
    let understood = Understanding.read(line, context: .sample)
    #expect(understood.date == nil)
    #expect(understood.dateProblem?.kind == .impossible)
    #expect(line.contains(understood.dateProblem?.words ?? "none"))
  }

  @Test(arguments: [
    "every Friday", "Fridays", "each month", "every two weeks", "weekly", "on Tuesdays", "every other week",
  ])
  func `asks until when a rhythm goes on`(line: String) {
    #expect(Understanding.read(line, context: .sample).dateProblem?.kind == .rhythm)
  }

  @Test(arguments: [
    ("2025-06-01", "2025-06-01"), ("yesterday", "2026-11-20"), ("June 3, 2026", "2026-06-03"),
    ("last Friday", "2026-11-20"),
    ("last month", "2026-10-31"), ("by 2020", "2020-12-31"),
  ])
  func `marks a day that has gone by`(line: String, iso: String) {
    let found = finding(line)
    #expect(found?.day.iso == iso)
    #expect(found?.isPast == true)
  }

  @Test(arguments: [
    ("next month", "2026-12-01", "2026-12-31"), ("next week", "2026-11-23", "2026-11-29"),
    ("June 3-5", "2027-06-03", "2027-06-05"), ("within 90 days", "2026-11-21", "2027-02-19"),
    ("by the end of next month", "2026-12-31", "2026-12-31"), ("Q1", "2027-01-01", "2027-03-31"),
    ("in 2-3 weeks", "2026-12-05", "2026-12-12"), ("winter break", "2026-12-19", "2027-01-03"),
    ("in 6 weeks", "2027-01-02", "2027-01-02"), ("this weekend", "2026-11-21", "2026-11-22"),
  ])
  func `hears the range`(line: String, from: String, to: String) {
    let found = finding(line)
    #expect(found?.from.iso == from)
    #expect(found?.to.iso == to)
  }

  /// Weekdays depend on the day on which they are said.
  @Test(arguments: [
    ("2026-11-16", "Friday", "2026-11-20"), ("2026-11-16", "next Friday", "2026-11-27"),
    ("2026-11-18", "next Wednesday", "2026-11-25"), ("2026-11-20", "Friday", "2026-11-27"),
    ("2026-11-22", "next Monday", "2026-11-23"), ("2026-11-22", "Monday", "2026-11-23"),
    ("2026-12-31", "tomorrow", "2027-01-01"), ("2027-01-31", "in a month", "2027-02-28"),
    ("2026-10-15", "by November", "2026-10-31"), ("2026-11-01", "by November", "2027-10-31"),
    ("2026-11-16", "end of the week", "2026-11-22"), ("2028-02-28", "tomorrow", "2028-02-29"),
  ])
  func `hears the day from where it stands`(today: String, line: String, iso: String) {
    #expect(finding(line, today: today)?.day.iso == iso)
  }

  @Test func `counts fiscal quarters from their own start`() {
    var context = ReadingContext.sample
    context.calendar.fiscalStart = .init(month: 10, day: 1)
    let days = ["Q1", "Q2", "next quarter", "end of the fiscal year", "Q1 2027"].map {
      Understanding.read($0, context: context).date?.day.iso
    }
    #expect(days == ["2026-12-31", "2027-03-31", "2027-03-31", "2027-09-30", "2027-12-31"])
  }

  @Test func `knows no day 30 without a start`() {
    let context = ReadingContext(today: day("2026-11-21"), words: .english)
    #expect(Understanding.read("by day 30", context: context).date == nil)
    #expect(Understanding.read("by winter break", context: context).date == nil)
  }

  @Test func `tells the words that said it`() {
    #expect(finding("I do it myself, By the End of next month.")?.words == "By the End of next month")
  }

  @Test(arguments: ["9999-12-31", "0001-01-01"])
  func `stays inside the calendar`(today: String) {
    for line in Self.days.map(\.0) + Self.none + [
      "in 99999 years", "in 999999 weeks", "99999999999999999999 days", "Q9",
    ] {
      _ = finding(line, today: today)
    }
  }
}
