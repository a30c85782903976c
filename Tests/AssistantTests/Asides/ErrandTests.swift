// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Testing

@testable import Assistant

/// What is asked of the program beside an answer, typed at places of whole talks: nothing of it is kept as an answer, and no answer is
/// lost.
@MainActor
@Suite(.hearsEnglish) struct ErrandTests {
  private static let talks = [
    "parent": AmendedTalk(
      flow: "accommodation", band: .adult,
      answers: [
        "place": "school", "name": "Noah Kim", "leader": "Carol Stone", "asked-by": "1", "here": "Noah, Mr Daniels",
        "hope": "that he can finish a test", "hope-family": "quiet evenings", "task": "reading tests",
        "happens": "he stares at the page and takes his medicine late", "often": "almost every test",
        "since": "since grade 3", "in-way": "1", "easier": "when dad reads the questions to him", "change-for": "1",
        "change": "he may take tests in a quiet room", "where": "1", "provides": "Ms. Ortiz, science teacher",
        "from-day": "next monday", "for-a-time": "no", "shown-by": "last four science tests", "class-first": "1",
        "tests": "unit tests in science", "emergency": "call me and let him sit down",
        "call-first": "Carol Stone, mother",
        "told": "his four teachers", "tell-what": "he takes tests in the library",
        "keep-private": "that he sees somebody on Wednesdays", "sign-of-help": "questions he finishes in each test",
        "who-looks": "Mr Daniels", "how-often": "3", "then-what": "if he finishes less than half we meet",
        "review-on": "in six weeks",
      ], others: ["onboarding", "my-development"]),
    "student": AmendedTalk(
      flow: "student-goals", band: .middle,
      answers: [
        "name": "Jamal", "grade": "grade 7", "good-at": "drawing, soccer, fixing bikes",
        "proud": "i drew the poster for the fair", "like": "basketball and drawing manga",
        "learn-best": "when someone shows me first", "hard": "starting essays",
        "hard-last": "last friday i looked at the page for an hour", "hard-cause": "3",
        "hard-better": "when my sister asks me questions", "goal": "write an essay every week",
        "goal-benefit": "i would not be so scared", "goal-seen": "i hand it in on time",
        "goal-measure": "essays i hand in", "goal-now": "2", "goal-target": "5", "goal-when": "march 31",
        "goal-ways": "draw a plan before i write", "goal-first": "make a list of topics", "goal-first-day": "monday",
        "goal-obstacle": "my phone", "goal-if-then": "i put it in the kitchen", "goal-helper": "5",
        "goal-ask": "read my first lines", "watching": "1", "goal-sure": "6",
        "goal-surer": "if my sister does it with me", "try": "a poetry slam", "show-to": "Mr. Ruiz",
      ], others: ["onboarding", "review"]),
  ]

  private static func misses(_ name: String) throws -> [String] {
    try AmendedLine.table(name, of: #filePath).compactMap { row in
      guard let talk = talks[row.talk] else { throw AmendedTalk.Missing(what: row.talk) }
      return try row.miss(talk)
    }
  }

  @Test func `what is asked beside an answer is done and never kept`() throws {
    let misses = try Self.misses("seen")
    #expect(misses.isEmpty, "\(misses.joined(separator: "\n"))")
  }

  /// Lines that were written before the rules.
  @Test func `most of what was written before the rules is heard as meant`() throws {
    let misses = try Self.misses("aside")
    #expect(misses.count <= 1, "\(misses.joined(separator: "\n"))")
  }
}
