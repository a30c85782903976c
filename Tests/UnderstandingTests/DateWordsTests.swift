// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Understanding

/// What people write about time, class by class, with the calendar that ships. Today is Wednesday 13 January 2027.
@Suite struct DateWordsTests {
  private func read(_ line: String) -> Understood { Understanding.read(line, context: .shippedDays) }

  private func expect(_ lines: [(String, String)]) {
    for (line, iso) in lines { #expect(read(line).date?.day.iso == iso, "\(line)") }
  }

  private func expectNone(_ lines: [String]) {
    for line in lines { #expect(read(line).date?.day.iso == nil, "\(line)") }
  }

  @Test func `counts stretches however they are written`() {
    expect([
      ("90days", "2027-04-13"), ("in six-weeks", "2027-02-24"), ("3.5 weeks", "2027-02-06"),
      ("in 2 1/2 months", "2027-03-28"), ("a hundred and twenty days", "2027-05-13"), ("couple of weeks", "2027-01-27"),
      ("half year", "2027-07-13"), ("month from now", "2027-02-13"), ("48 hours", "2027-01-15"),
      ("give her 10 days", "2027-01-23"), ("two weeks is plenty for that", "2027-01-27"),
      ("we have 3 weeks to rehearse the play", "2027-02-03"), ("maybe 8 weeks tops", "2027-03-10"),
      ("between 4 and 5 weeks is doable", "2027-02-17"), ("2 fridays from now", "2027-01-22"),
    ])
    expectNone([
      "in a year or so", "2 weeks after the exam", "no fighting for 3 days straight", "less than a month",
      "more than 3 weeks", "for 2 weeks in a row", "under two weeks", "a six-week course", "a few weeks",
    ])
  }

  @Test func `counts to the end of a week or month of the job`() {
    expect([
      ("end of week 3", "2027-01-24"), ("by the end of my second week", "2027-01-17"),
      ("end of her first month", "2027-02-03"),
      ("at the end of my first 2 weeks", "2027-01-17"), ("wk 8", "2027-03-01"), ("week 8", "2027-03-01"),
      ("2 months in, thats when lou stops shadowing me", "2027-03-04"),
      ("six months into the job i take calls", "2027-07-04"),
      ("by day 60 of tutoring", "2027-03-05"), ("by the end of the second week of february", "2027-02-14"),
    ])
    expectNone([
      "three weeks in a row", "i was two weeks in when i broke my arm", "the start of week 3", "week by week",
    ])
  }

  @Test(arguments: [
    ("he starts monday", "2027-01-18"), ("from february 1 on", "2027-02-01"), ("starting feb 1", "2027-02-01"),
    ("she starts 2/1", "2027-02-01"), ("he started on november 2", "2026-11-02"), ("since september 1", "2026-09-01"),
    ("as of february 4", "2027-02-04"), ("monday is his first day", "2027-01-18"),
  ])
  func `takes a beginning where it is asked for one`(line: String, iso: String) {
    let context = ReadingContext(
      today: day("2027-01-13"), words: .english, calendar: .shipped, asksForBeginning: true)
    #expect(Understanding.read(line, context: context).date?.day.iso == iso)
  }

  @Test func `takes the last of two days of one month`() {
    expect([
      ("between the 10th and the 14th of may", "2027-05-14"), ("between may 10 and 14", "2027-05-14"),
      ("from the 10th to the 14th of may", "2027-05-14"), ("between 10 and 14 may", "2027-05-14"),
    ])
    expectNone(["from the 10th of may on", "starting may 10"])
  }

  @Test func `mends letters that changed places in units of time`() {
    expect([
      ("in ten dyas", "2027-01-23"), ("in 3 wekes", "2027-02-03"), ("within 6 weesk", "2027-02-24"),
      ("end of the yaer", "2027-12-31"), ("by the end of the mnth", "2027-01-31"),
    ])
    expectNone(["in 3 dates", "in two weaks of trying moer"])
  }

  @Test func `leaves a day open whose neighbors make it another one`() {
    expectNone([
      "the week before spring break", "a friday in march", "any friday", "friday of that week", "monday of finals week",
      "next next friday", "the friday after that", "a few days before june 3", "second monday after easter",
      "june 3 or 10", "end of january or early february", "march or april", "next month maybe? or the one after",
      "presidents weekend", "before easter vacation", "the following friday", "friday, maybe saturday",
      "before the cousins leave on monday", "by monday i ask, by friday i know", "in 2 weeks, june 3",
      "no way i am ready by june", "if the laptop comes, june 3", "my brother has june 3, me i dont know yet",
      "the monday after my exam", "ten days before the exam", "does it have to be by monday?",
    ])
    expect([
      ("i read 20 pages a day before june 3", "2027-06-02"), ("30 minutes a day in march", "2027-03-31"),
      ("oct 30 or so", "2027-10-30"), ("before class on friday", "2027-01-15"),
      ("before the cousins leave on february 8", "2027-02-07"), ("a week before my test on june 10", "2027-06-03"),
      ("the audit is on march 22. it has to balance two weeks earlier.", "2027-03-08"),
      ("in 5 weeks if my tutor helps", "2027-02-17"), ("two weeks, give or take a day", "2027-01-27"),
      ("by thursday because the test is the day after", "2027-01-14"),
    ])
  }

  @Test func `takes a beginning for no deadline`() {
    for line in ["starting monday", "from march 1", "as of feb 1", "june 3 onwards", "my course begins on feb 1"] {
      #expect(read(line).dateProblem?.kind == .beginning, "\(line)")
    }
    expect([
      ("starting feb 1 i read daily until may 31", "2027-05-31"), ("it begins feb 1 and ends on may 20", "2027-05-20"),
      ("from feb 8 to feb 12", "2027-02-12"),
    ])
  }

  @Test func `passes over what is denied, corrected or over`() {
    expect([
      ("not june 3, june 10", "2027-06-10"), ("by june 3, no, june 10", "2027-06-10"),
      ("june 3 instead of may 3", "2027-06-03"), ("the end of april, so the 30th", "2027-04-30"),
      ("it is due june 3 but i want it by may 30", "2027-05-30"), ("lisa has june 3, mine is june 10", "2027-06-10"),
      ("june 3. wait, i am off that day. june 10", "2027-06-10"),
      ("my sister did it in 2 weeks but ill need 6 weeks", "2027-02-24"),
    ])
    expectNone([
      "not until june", "no earlier than june 3", "june 3 at the earliest", "since september", "since june 3",
      "it was due by jan 4", "the class ended in may",
    ])
  }

  @Test func `binds the end of a day to the day`() {
    expect([
      ("by end of day tomorrow", "2027-01-14"), ("close of business friday", "2027-01-15"),
      ("end of business on the 20th", "2027-01-20"), ("friday this week", "2027-01-15"),
      ("next week on wednesday", "2027-01-20"), ("this evening", "2027-01-13"), ("a week friday", "2027-01-22"),
    ])
  }

  @Test func `reads the year that is said`() {
    expect([
      ("dec 1 '27", "2027-12-01"), ("1 dec 27", "2027-12-01"), ("may 21 next year", "2028-05-21"),
      ("february of next year", "2028-02-29"), ("easter 2028", "2028-04-16"), ("by summer 2028", "2028-06-09"),
      ("fy27", "2027-12-31"), ("q3 '27", "2027-09-30"), ("this time next year", "2028-01-13"),
    ])
    expectNone(["christmas 2031", "next march", "next summer", "the class of 2027"])
  }

  @Test func `writes days in words and signs`() {
    expect([
      ("the twenty-first of may", "2027-05-21"), ("may twenty first", "2027-05-21"), ("15 may", "2027-05-15"),
      ("by the fifteenth", "2027-01-15"), ("first of next month", "2027-02-01"), ("6-3-2027", "2027-06-03"),
      ("2/1, monday", "2027-02-01"), ("june 5 (saturday)", "2027-06-05"), ("june 3 to the 10th", "2027-06-10"),
    ])
    expectNone(["june 5 (friday)", "555-123-4567", "the second", "the 3 may come"])
  }

  @Test func `ends parts of periods where they end`() {
    expect([
      ("march's end", "2027-03-31"), ("end feb", "2027-02-28"), ("by year-end", "2027-12-31"),
      ("first half of april", "2027-04-15"), ("second half of april", "2027-04-30"), ("through march", "2027-03-31"),
      ("middle of next week", "2027-01-20"), ("the weekend after next", "2027-01-31"),
      ("before the semester ends", "2027-06-11"), ("last week of the semester", "2027-06-11"),
    ])
    expectNone(["early march", "late january", "mid-year", "in the spring", "middle of the semester"])
  }

  @Test func `finds days around holidays`() {
    expect([
      ("good friday", "2027-03-26"), ("st. patrick's day", "2027-03-17"), ("by Presidents' Day", "2027-02-15"),
      ("labor day weekend", "2027-09-06"), ("the week of thanksgiving", "2027-11-28"), ("by haloween", "2027-10-31"),
      ("the day before spring break", "2027-03-26"), ("3 weeks before spring break starts", "2027-03-06"),
      ("the last friday before spring break", "2027-03-26"), ("by spring", "2027-03-19"),
    ])
  }

  @Test func `counts weeks and months of a job from its start`() {
    expect([
      ("by end of day 42", "2027-02-15"), ("month 3", "2027-04-04"), ("within 90 days of hire", "2027-04-04"),
      ("my first 30 days", "2027-02-03"), ("my 60 day review", "2027-03-05"), ("30 days after i started", "2027-02-03"),
    ])
  }

  @Test func `lets words be words`() {
    expect([("sing at the spring concert on april 24", "2027-04-24"), ("sat", "2027-01-16")])
    expectNone(["three quarters, 3/4, of my tasks", "score 1200 or more on the SAT", "i had it done by last may"])
  }

  @Test func `takes names of people for no months`() {
    expectNone(["june is my tutor", "my friend april", "ask june", "sun is out", "mon-fri"])
    expect([("june is fine", "2027-06-30"), ("maybe june", "2027-06-30")])
  }
}
