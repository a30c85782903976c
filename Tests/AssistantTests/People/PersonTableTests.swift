// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Testing
import Understanding

@testable import Assistant

/// Lines about people and whole talks in which people are named, as data; the rows aside were written before the rules.
@MainActor
@Suite(.hearsEnglish) struct PersonTableTests {
  private static let talks = [
    "trainer": AmendedTalk(
      flow: "onboarding", band: .adult,
      answers: [
        "starter-name": "Tasha Bell", "trainer-name": "Sam Ortiz", "start-date": "december 7", "position": "cook",
        "strengths": "fast hands, calm", "hopes": "that Tasha can run a line alone", "worries": "the names of things",
        "hopes-trainer": "that Tasha never gives up", "questions": "where the knives are", "ready": "a locker key",
        "ready-who": "Priya", "ready-by": "december 4",
      ]),
    "employee": AmendedTalk(
      flow: "employee-development", band: .adult,
      answers: [
        "employee-name": "Dana Reyes", "supervisor-name": "Maria Lopez", "preferred-name": "Dana",
        "position": "I run the front office", "went-well": "I trained the two new clerks",
        "own-part": "I wrote every step on one page", "came-of-it": "the line is shorter now",
        "went-well-seen": "Dana stayed calm in March", "strengths": "explaining things, patience",
        "coming-work": "a fifth department in spring", "aspiration": "training new people",
        "gap": "the monthly report", "gap-last-time": "I copied the numbers by hand", "gap-kind": "2",
        "gap-level": "4", "gap-cause": "1", "goal-gap": "1", "goal": "make the monthly report with a pivot table",
        "goal-seen": "I use a pivot table", "goal-measure": "hours for one report", "goal-baseline": "20",
        "goal-target": "6", "goal-due": "march 31", "goal-benefit": "evenings at home",
        "goal-benefit-team": "one more who can do it", "goal-obstacle": "no quiet hour",
        "goal-if-then": "I book a room", "goal-ways": "a course", "way-who": "Lee", "goal-help": "an hour a week",
        "action": "book the course",
      ]),
    "school": AmendedTalk(
      flow: "ilp", band: .adult,
      answers: [
        "name": "Joseph Torres", "grade": "grade 4", "own-name": "Helen Park",
        "family-person": "Rosa Torres, grandmother", "here": "Joseph, Ms. Park",
      ]),
    "child": AmendedTalk(
      flow: "student-goals", band: .middle,
      answers: [
        "name": "Mia", "grade": "grade 6", "good-at": "drawing, soccer", "proud": "i drew the poster",
        "like": "basketball", "learn-best": "when someone shows me", "hard": "starting essays",
        "hard-last": "last friday", "hard-cause": "3", "hard-better": "when Mia's sister asks",
        "goal": "Mia writes an essay every week", "goal-benefit": "i would not be scared",
      ]),
    "care": AmendedTalk(
      flow: "accommodation", band: .adult,
      answers: [
        "place": "school", "name": "emeka obi", "leader": "Mrs Abara, his mum", "asked-by": "a teacher",
        "here": "Mr Daniels",
      ]),
    "show": AmendedTalk(
      flow: "student-goals", band: .middle,
      answers: ["name": "Mia", "grade": "grade 6", "goal": "write an essay every week"]),
    "may": AmendedTalk(
      flow: "student-goals", band: .middle,
      answers: ["name": "may", "grade": "grade 6", "good-at": "drawing with May", "proud": "i may draw it"]),
    "alone": AmendedTalk(flow: "my-development", band: .adult, answers: ["name": "Renee"]),
  ]

  private static func missedTalks(_ name: String) throws -> [String] {
    try AmendedLine.table("../People/talks-\(name)").compactMap { row in
      guard let talk = talks[row.talk] else { throw AmendedTalk.Missing(what: row.talk) }
      return try row.miss(talk)
    }
  }

  @Test(arguments: ["seen", "aside"])
  func `everybody in a line is heard with what they are`(name: String) throws {
    let misses = try PersonLine.table("people-\(name)").compactMap(\.miss)
    #expect(misses.isEmpty, "\(misses.count) missed\n\(misses.joined(separator: "\n"))")
  }

  /// Of lines of other hands those that are meant so.
  private static let renaming = [
    "intents": [
      "my name should be Maria", "change my name to Kateryna please, not Katherine", "My name is Wren",
      "you spelled my name wrong, its Kaitlyn with a K",
    ]
  ]

  @Test(arguments: ["lists", "goals", "intents", "measures", "signposts"])
  func `ordinary lines change nobody's name`(table: String) throws {
    let known = ["Mia", "Dana Reyes", "Sam Ortiz", "Joe Ramos", "Will Hope"].map { KnownName(text: $0) }
    let renamed = try PersonLine.firstColumn(of: "../../ilpTests/Lines/seen/\(table)").filter { line in
      guard let amendment = NameAmendment(line, known: known) else { return false }
      return !amendment.isWeak || known.contains { $0.place(like: amendment.new[0]) != nil }
    }
    #expect(renamed == Self.renaming[table] ?? [])
  }

  @Test func `names are written as names, and nothing else is`() throws {
    for row in try PersonLine.table("written") { #expect(NamedPerson.written(row.line) == row.people) }
  }

  @Test(arguments: ["seen", "aside"])
  func `who is away, not meant or somebody else is told and kept so`(name: String) throws {
    let misses = try AmendedLine.table("../People/presence-\(name)").compactMap { row in
      guard let talk = Self.talks[row.talk] else { throw AmendedTalk.Missing(what: row.talk) }
      return try row.miss(talk)
    }
    #expect(misses.isEmpty, "\(misses.count) missed\n\(misses.joined(separator: "\n"))")
  }

  @Test(arguments: ["seen", "aside"])
  func `people stand in the plan as the talk names them`(name: String) throws {
    let misses = try Self.missedTalks(name)
    #expect(misses.isEmpty, "\(misses.count) missed\n\(misses.joined(separator: "\n"))")
  }
}
