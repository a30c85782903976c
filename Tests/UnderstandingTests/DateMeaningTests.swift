// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Understanding

/// Which of the days that a line names is meant, if any, by the words around them. Today is Wednesday 13 January 2027.
@Suite struct DateMeaningTests {
  private func expect(_ lines: [(String, String)]) {
    for (line, iso) in lines { #expect(found(line) == iso, "\(line)") }
  }

  private func expectNone(_ lines: [String]) {
    for line in lines { #expect(found(line) == nil, "\(line)") }
  }

  private func found(_ line: String) -> String? { Understanding.read(line, context: .shippedDays).date?.day.iso }

  @Test func `leaves out the day that is excepted`() {
    expectNone([
      "anytime but may 14 please", "any day besides friday", "every day works but friday",
      "all days are ok except june 3",
      "whenever you like other than march 5", "any weekday apart from tuesday",
    ])
    expect([
      ("it is due june 3 but i want it by may 30", "2027-05-30"), ("i can do anything but by june 3", "2027-06-03"),
    ])
  }

  @Test func `ends a range with its last day, whatever joins the two`() {
    expect([
      ("march 12 thru 16", "2027-03-16"), ("march 12 till 16", "2027-03-16"), ("march 12 until the 16th", "2027-03-16"),
      ("12 thru 16 march", "2027-03-16"), ("march 12 til march 16", "2027-03-16"),
      ("oct 12 until 5 pm", "2027-10-12"),
    ])
  }

  /// The second day is counted for the same event, whose words stand before the first.
  @Test func `reads a line in which two days are named for one event`() {
    expect([
      ("two weeks before my recital on may 8", "2027-04-24"),
      ("a week before the fair on may 8, on may 9", "2027-05-01"),
    ])
    #expect(found("two weeks before my recital on May 8cal on May 8close") != "2027-05-08")
  }

  @Test func `counts nothing from a reason`() {
    expect([
      ("march 12 because his annual review is the day after", "2027-03-12"),
      ("march 12, cause the team meets two days later", "2027-03-12"),
      ("the audit is on march 22; ready two weeks earlier", "2027-03-08"),
    ])
  }

  @Test func `forgets the day that is taken back or ruled out`() {
    expectNone([
      "forget what i said about tuesday, i have to look first", "never mind june 3", "ignore march 5, i was wrong",
      "dec 4 is impossible for me", "friday is out", "june 3 is off the table", "tuesday is no good",
      "march 5 is taken",
    ])
    expect([
      ("forget june 3, make it june 10", "2027-06-10"), ("dec 4 is impossible, so dec 11", "2027-12-11"),
      ("friday is out, monday works", "2027-01-18"),
    ])
  }

  @Test func `takes no day of others for one's own that is open`() {
    expectNone([
      "my buddy ramon has until friday but mine is open", "lisa has june 3, ours is still undecided",
      "she has march 5, my date is not set", "he is due friday, mine is up in the air",
      "they have june 3, my deadline is totally open",
    ])
  }

  @Test func `tells a question from an answer`() {
    expectNone([
      "can it be wednesday?", "can we do wednesday instead?", "would friday work?", "could it be june 3?",
      "will march 5 be ok?", "is it on friday?", "depends on the schedule, its posted on sunday",
      "depending on my boss, june 3",
    ])
    expect([("could we say june 3?", "2027-06-03"), ("june 3, depending on the weather", "2027-06-03")])
  }

  @Test func `takes nobody for a month or a season`() {
    expectNone([
      "when summer gets back from her trip we meet again", "once june has time we meet", "when april comes back",
      "after may gets home i ask her", "until june wants to",
    ])
    expect([("by june i read 20 pages", "2027-05-31"), ("before winter break starts", "2027-12-17")])
  }

  @Test func `leaves open how long a week or two are`() {
    expectNone([
      "in a week or two", "a month or two", "within a day or two", "a week or two from now", "in a year or two",
    ])
    expect([("in 2 or 3 weeks", "2027-02-03")])
  }

  @Test func `February 29 is a day in its years only`() {
    expectNone(["feb 29", "february 29th", "2/29", "by feb 29", "29 february"])
    let leap = ReadingContext(today: day("2028-01-13"), words: .english, calendar: .shipped)
    #expect(Understanding.read("feb 29", context: leap).date?.day.iso == "2028-02-29")
  }

  @Test func `takes what is said after a correction`() {
    expect([
      ("monday... no, tuesday, on monday i drive", "2027-01-19"), ("monday no hold on i work. friday", "2027-01-15"),
      ("jan 22 no wait the 29th", "2027-01-29"), ("june 3? no thats a holiday. the 10th", "2027-06-10"),
      ("lets go with march 3... actually march 10, i have 2 tests before that", "2027-03-10"),
      ("march 3 wait no we have a game. march 10", "2027-03-10"),
    ])
  }

  @Test func `hears that somebody else is done already`() {
    expectNone([
      "luis finished his on jan 2 but he has more time than me", "mia turned hers in on december 20",
      "her last school wanted it done in 2019", "we moved here in 2020 so", "tom handed his in on january 4",
    ])
  }

  @Test func `reads a day with a full stop behind its number`() {
    expect([
      ("the 15. december", "2027-12-15"), ("15. december", "2027-12-15"), ("by the 3. of june", "2027-06-03"),
      ("on 3. june", "2027-06-03"), ("until the 12. may", "2027-05-12"), ("room 12. december 4", "2027-12-04"),
    ])
  }

  @Test func `passes over the time of the day`() {
    expect([
      ("december 7th at 5 pm", "2027-12-07"), ("at 3 on tuesday", "2027-01-19"),
      ("mon morning first thing", "2027-01-18"),
      ("sun night 9pm", "2027-01-17"), ("friday at noon", "2027-01-15"), ("june 3 right after lunch", "2027-06-03"),
      ("first thing monday morning", "2027-01-18"), ("may 14 5:30pm", "2027-05-14"),
      ("tuesday, 4th period", "2027-01-19"),
      ("the 15th in the evening", "2027-01-15"), ("friday by end of day", "2027-01-15"), ("thursday @ 4", "2027-01-14"),
      ("feb 8 at 10 a.m.", "2027-02-08"), ("thursday, right after band", "2027-01-14"),
    ])
    expectNone(["tuesday night or wednesday", "score 9 on the SAT at 3"])
  }

  @Test func `takes the day that is called the latest`() {
    expect([
      ("new year's eve at the very latest", "2027-12-31"), ("5/28 and not a day later", "2027-05-28"),
      ("jan 31st not a day later", "2027-01-31"), ("may 7, may 14 at the latest", "2027-05-14"),
      ("nov 13, can't be later because peak starts the 16th", "2027-11-13"),
      ("thurs., fri. at the latest", "2027-01-15"),
      ("friday or monday at the latest", "2027-01-18"), ("march 5, or sooner", "2027-03-05"),
    ])
  }

  @Test func `counts stretches however they are misspelled or turned`() {
    expect([
      ("in too weeks", "2027-01-27"), ("2 weeks i gess", "2027-01-27"), ("a month n a half from now", "2027-02-28"),
      ("from today 2 weeks exactly, my wife will check it also", "2027-01-27"), ("from now 6 weeks", "2027-02-24"),
      ("i need more time so 8 weeks", "2027-03-10"), ("a fortnight (we learned that word)", "2027-01-27"),
      ("within tow weeks", "2027-01-27"), ("a week & a half from now", "2027-01-23"),
    ])
  }

  @Test func `counts from the start of the job however it is called`() {
    expect([
      ("day 60 of my co-op", "2027-03-05"), ("six weeks after my start day", "2027-02-15"),
      ("at my 60 day check-in", "2027-03-05"), ("at the 90-day follow-up", "2027-04-04"),
      ("my 30 day eval", "2027-02-03"),
      ("day 30 of my work-study", "2027-02-03"),
    ])
  }

  @Test func `leaves out the day on which something else happens`() {
    expect([
      ("before friday, so that my coworker can look at it on friday", "2027-01-14"),
      ("by thursday so my boss can check it on friday", "2027-01-14"),
      ("i'd like to finish it by oct 15, early apps are due nov 1", "2027-10-15"),
      ("i'll know my lines on march 5, opening night is the 12th", "2027-03-05"),
      ("i want it done by june 1, the fair is june 10", "2027-06-01"),
      ("dec 23 the day before we fly to see my abuela", "2027-12-23"),
    ])
  }

  @Test func `takes a day of one thing for that day`() {
    expect([
      ("at next wednesday's toolbox talk", "2027-01-20"), ("by friday's practice", "2027-01-15"),
      ("at monday's meeting", "2027-01-18"), ("for thursday's quiz", "2027-01-14"),
      ("i practice every friday till the 18th of june then im done", "2027-06-18"),
      ("every friday till december 18", "2027-12-18"), ("starting 1/18, finished 2/5", "2027-02-05"),
      ("our deadline is 2/19, so 2/19", "2027-02-19"),
    ])
    expectNone(["on friday's i read", "i have wednesday's off"])
  }
}
