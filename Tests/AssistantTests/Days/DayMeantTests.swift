// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing

@testable import Assistant

/// Days as they are said at what asks for one, and corrected: today is Saturday 21 November 2026.
@MainActor
@Suite(.hearsEnglish) struct DayMeantTests {
  private static let review = AmendedTalk(flow: "review", band: .middle, answers: ["review-day": "today"])

  private static func shelf() -> MemoryShelf {
    var plan = Plan(id: Identifier("plan"))
    plan.learner.name = "Mia"
    plan.goals = [Goal(id: Identifier("goal")) { $0.statement = "read a page" }]
    let shelf = MemoryShelf()
    shelf.stored[plan.id] = ShelvedPlan(plan: plan, version: 1)
    return shelf
  }

  nonisolated static let reviewDays: [([String], String)] = [
    (["yesterday, friday"], "2026-11-20"), (["yesterday, the 20th"], "2026-11-20"),
    (["it was on thursday the 19th"], "2026-11-19"), (["the 11th"], "2026-11-11"), (["on the 28th"], "2026-10-28"),
    (["no wait it was yesterday, friday"], "2026-11-20"),
    (["well we talked monday, im only typing it up now"], "2026-11-16"),
    (["today its saturday we came back monday"], "2026-11-21"), (["20 october"], "2026-10-20"),
    (["last tuesday"], "2026-11-17"), (["yesterday"], "2026-11-20"),
  ]

  @Test(arguments: reviewDays.indices) func `a review is of a day that has been`(row: Int) throws {
    let (lines, day) = Self.reviewDays[row]
    let (talk, scene) = try Self.review.conversation(at: "review-day", shelf: Self.shelf())
    for line in lines { _ = try talk.hear(line) }
    if talk.interview.turn.kind == .readBack { _ = try talk.hear("yes") }
    #expect(AmendedTalk.standing(of: "review-day", in: talk) == day, "\(lines) \(scene.console.text.suffix(300))")
  }

  private static func due(_ lines: [String]) throws -> (Conversation, Scene) {
    let (talk, scene) = try AmendingTests.care.conversation(at: "goal-due")
    for line in lines {
      _ = try talk.hear(line)
      try talk.show(talk.turn)
    }
    return (talk, scene)
  }

  nonisolated static let corrections: [([String], String)] = [
    (["18 december", "no, the 11th", "yes"], "2026-12-11"), (["18 december", "make it the 11th", "yes"], "2026-12-11"),
    (["18 december", "the 4th", "yes"], "2026-12-04"), (["march 31", "no the 24th", "yes"], "2027-03-24"),
    (["16 january", "No I meaned wednesday the 13 of january", "yes"], "2027-01-13"),
    (["16 january", "no", "wednesday the 13 of january", "yes"], "2027-01-13"),
    (["16 january", "no i meant friday the 12 of february", "yes"], "2027-02-12"),
    (["16 january", "no, 12 february", "yes"], "2027-02-12"),
    (["16 january", "yes", "the day is wrong, it should be friday the 12 of february", "yes"], "2027-02-12"),
    (["16 january", "yes", "the day is wrong, the deadline is 12 february 2027", "yes"], "2027-02-12"),
    (["16 january", "yes", "wrong date, i meant 12 february", "yes"], "2027-02-12"),
    (["16 january", "yes", "the date is wrong. it should be 12 february", "yes"], "2027-02-12"),
  ]

  @Test(arguments: corrections.indices) func `a day on the screen is put right`(row: Int) throws {
    let (lines, day) = Self.corrections[row]
    let (talk, scene) = try Self.due(lines)
    #expect(AmendedTalk.standing(of: "goal-due", in: talk) == day, "\(lines) \(scene.console.text.suffix(600))")
    #expect(AmendedTalk.standing(of: "goal-benefit", in: talk) == "-")
  }

  @Test(arguments: ["next friday the 12", "friday the 12th of january", "monday the 15th", "on tuesday, the 3rd"])
  func `a weekday and a number that do not go together are asked about`(line: String) throws {
    let (talk, scene) = try Self.due([line])
    #expect(talk.interview.turn.kind == .question && talk.interview.turn.key?.id == "goal-due", "\(scene.console.text)")
    #expect(AmendedTalk.standing(of: "goal-due", in: talk) == "-")
    #expect(scene.console.text.contains("that day is"), "\(scene.console.text.suffix(400))")
  }

  @Test(arguments: [
    ("next friday the 27", "2026-11-27"), ("friday the 11th", "2026-12-11"),
    ("friday the 12th of february", "2027-02-12"),
  ])
  func `a weekday and a number that go together are one day`(line: String, day: String) throws {
    let (talk, scene) = try Self.due([line, "yes"])
    #expect(AmendedTalk.standing(of: "goal-due", in: talk) == day, "\(scene.console.text.suffix(400))")
  }

  @Test func `enter keeps no day that was just refused`() throws {
    let (talk, scene) = try Self.due(["16 january", "no"])
    #expect(talk.turn.draft.isEmpty)
    #expect(!scene.console.text.contains("Enter keeps: Saturday 16 January"), "\(scene.console.text.suffix(400))")
    _ = try talk.hear("")
    #expect(talk.interview.turn.key?.id == "goal-due")
  }

  @Test(arguments: [
    "no, december I meant, 11 december", "11 december", "no i meant the 11 december", "by 11 december please",
  ])
  func `a day alone is never the sentence of a goal`(line: String) throws {
    let student = AmendedTalk(
      flow: "student-goals", band: .middle,
      answers: [
        "name": "Jamal", "hard": "starting essays", "goal": "write an essay every week", "goal-when": "18 december",
        "goal-measure": "essays i hand in", "goal-now": "2", "goal-target": "5",
      ])
    let (talk, scene) = try student.conversation(at: "goal-sentence")
    for typed in [line, "yes"] { _ = try talk.hear(typed) }
    #expect(AmendedTalk.standing(of: "goal-when", in: talk) == "2026-12-11", "\(scene.console.text.suffix(600))")
    let sentence = AmendedTalk.standing(of: "goal-sentence", in: talk)
    #expect(sentence == "-" || sentence.contains("write an essay"), "\(sentence)")
  }
}
