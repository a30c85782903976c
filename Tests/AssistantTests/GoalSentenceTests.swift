// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Plans
import Testing
import Understanding

@testable import Assistant

@MainActor
@Suite(.hearsEnglish) struct GoalSentenceTests {
  private func sentence(
    _ statement: String, seen: String? = nil, what: String? = nil, from: String? = nil, to target: String? = nil,
    by due: String? = nil, doer: String = "I"
  ) throws -> String {
    let goal = Goal(id: Identifier("goal")) { goal in
      goal.statement = statement
      goal.measure.seen = seen
      goal.measure.what = what
      goal.measure.baseline = from.map { Level(typed: $0) }
      goal.measure.target = target.map { Level(typed: $0) }
      goal.due = due.flatMap { CalendarDate($0) }
    }
    let context = try TestMaterials([]).readingContext(today: .testDay)
    return try #require(GoalSentence(goal, doer: doer, context: context)).text
  }

  @Test func `what does not join becomes a short sentence of its own`() throws {
    #expect(
      try sentence(
        "say the main thing first in my reports", seen: "main point in the first 2 lines", what: "how many per month",
        from: "all of them, so 4 a month", to: "1 a month", by: "2027-04-15")
        == "I will say the main thing first in my reports by 15 April 2027. How many per month: from 4 a month to 1 a month."
    )
  }

  @Test(arguments: [
    ("No, it should say: I will write two pages", "I will write two pages."),
    ("no. I will put the main point first", "I will put the main point first."),
    ("the goal should say read faster aloud", "I will read faster aloud."),
    ("it should be write the intro alone", "I will write the intro alone."),
    ("my goal should be to call customers back", "I will call customers back."),
    ("I want to make the monthly report myself", "I will make the monthly report myself."),
    ("I make the report myself", "I make the report myself."),
    ("bank reconciliation in time", "The goal: bank reconciliation in time."),
    ("better grades", "The goal: better grades."),
    ("the monthly report", "The goal: the monthly report."),
    ("no more mistakes", "The goal: no more mistakes."),
    ("reconcile the bank accounts", "I will reconcile the bank accounts."),
    ("my reports start with the main point", "My reports start with the main point."),
    ("not be late for class", "I will not be late for class."),
    ("Finish the lab report without help.", "I will finish the lab report without help."),
  ])
  func `its words begin as a sentence does`(statement: String, sentence expected: String) throws {
    #expect(try sentence(statement) == expected)
  }

  @Test(arguments: [
    ("get better at bio by the end of the marking period", "I will get better at bio by 24 December 2026."),
    ("pass every quiz before the season starts", "I will pass every quiz by 24 December 2026."),
    ("by my birthday i want to read aloud", "by my birthday"),
  ])
  func `an end of which nobody knows the day gives way to the day that was told`(goal: String, words: String) throws {
    let text = try sentence(goal, by: "2026-12-24")
    #expect(text.lowercased().contains(words.lowercased()))
    #expect(text.ranges(of: "by ").count < 3)
  }

  @Test(arguments: [
    (
      "finish a whole track cause he said if i finish one he'll put it on his soundcloud",
      "I will finish a whole track."
    ),
    ("read 20 pages a day because my aunt said i could", "I will read 20 pages a day."),
    ("because of my mom, pass bio", "because of my mom, pass bio"),
  ])
  func `why it is wanted stays out of the sentence`(goal: String, words: String) throws {
    #expect(try sentence(goal).contains(words))
  }

  @Test func `without a day it stands as it was said`() throws {
    #expect(
      try sentence("get better at bio by the end of the marking period")
        == "I will get better at bio by the end of the marking period.")
  }

  @Test func `of a wish and what was said to sharpen it, the clearer words count`() throws {
    #expect(
      try sentence("get better at writing. say the main thing first in my reports", by: "2027-04-15")
        == "I will say the main thing first in my reports by 15 April 2027.")
  }

  @Test func `what somebody else does is no goal`() throws {
    let text = try sentence(
      "get better at writing", seen: "My TA grades each section with a rubric", by: "2027-05-14")
    #expect(
      text == "I will get better at writing by 14 May 2027. Others will see: my TA grades each section with a rubric.")
  }

  @Test(arguments: [
    ("12, I think", "16", "from 12 to 16"), ("about 20 hours", "6 hours", "from about 20 hours to 6 hours"),
    ("5 days late mostly", "0", "from 5 days late mostly to 0"),
    ("all of them, so 4 a month", "1 a month", "from 4 a month to 1 a month"),
  ])
  func `amounts lose what stands around them`(from: String, target: String, words: String) throws {
    #expect(
      try sentence("close the bank account", what: "days late", from: from, to: target)
        == "I will close the bank account. Days late: \(words).")
  }

  @Test func `others are named`() throws {
    #expect(try sentence("read 20 pages", by: "2027-05-14", doer: "Maya") == "Maya will read 20 pages by 14 May 2027.")
  }

  @Test func `after several parts a comma stands before the day`() throws {
    #expect(
      try sentence("sort the invoices, pay them and file them", by: "2027-05-14")
        == "I will sort the invoices, pay them and file them, by 14 May 2027.")
  }
}
