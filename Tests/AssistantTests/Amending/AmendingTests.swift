// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Testing

@testable import Assistant

@MainActor
@Suite(.hearsEnglish) struct AmendingTests {
  private static let talks = [
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
        "goal-surer": "if my sister does it with me",
        "try": "a poetry slam", "show-to": "Mr. Ruiz",
      ]),
    "employee": AmendedTalk(
      flow: "employee-development", band: .adult,
      answers: [
        "employee-name": "Dana Reyes", "supervisor-name": "Maria Lopez", "preferred-name": "Dana",
        "position": "I run the front office", "went-well": "I trained the two new clerks",
        "own-part": "I wrote every step on one page and let them try", "came-of-it": "the line is shorter now",
        "went-well-seen": "you stayed calm in March and told each visitor how long it takes",
        "strengths": "explaining things, patience", "coming-work": "a fifth department in spring",
        "aspiration": "training new people", "gap": "the monthly report",
        "gap-last-time": "I copied the numbers by hand and found an error on day two",
        "gap-kind": "2", "gap-level": "4", "gap-level-note": "the numbers are always right", "gap-cause": "1",
        "goal-gap": "1", "goal": "make the monthly report with a pivot table", "goal-seen": "I use a pivot table",
        "goal-measure": "hours for one report", "goal-baseline": "twenty", "goal-target": "6",
        "goal-due": "by the end of q1", "goal-benefit": "evenings at home",
        "goal-benefit-team": "one more who can do it",
        "goal-obstacle": "no quiet hour", "goal-if-then": "I book a room", "goal-ways": "a course", "way-who": "Lee",
        "goal-help": "an hour a week", "action": "book the course", "action-who": "Dana", "action-due": "next friday",
        "watching": "1",
      ]),
  ]

  /// A supervisor of a ward and a nursing assistant.
  static let care = AmendedTalk(
    flow: "employee-development", band: .adult,
    answers: [
      "employee-name": "Luis Ortega", "supervisor-name": "Karen Boyd", "preferred-name": "Luis",
      "position": "nursing assistant on nights", "hopes": "going home on time",
      "hopes-supervisor": "a plan that we both can keep", "went-well": "mr howard lets me turn him now",
      "own-part": "i waited and told him each step before i did it", "came-of-it": "he sleeps through now",
      "went-well-seen": "on tuesday he told mr howard every step before he moved him",
      "strengths": "patience, explaining, staying calm", "coming-work": "a new lift on the ward",
      "coming-work-seen": "two people leave in spring", "aspiration": "LPN", "aspiration-draw": "a better wage",
      "gap": "charting", "gap-last-time": "last night i wrote it all at 6 in the morning and forgot two turns",
      "gap-seen": "i saw him stay late twice last week", "gap-kind": "2", "gap-level": "4",
      "gap-level-note": "the words i use are right", "gap-cause": "6", "gap-barrier": "two more computers",
      "goal-gap": "1", "goal": "chart each turn before i leave the room",
      "goal-seen": "i type it in before i wash my hands", "goal-measure": "turns charted right away",
      "goal-baseline": "4 of 10", "goal-target": "9 of 10", "goal-due": "march 31",
      "goal-benefit": "i go home on time", "goal-benefit-team": "day shift knows who was turned",
      "goal-obstacle": "the bell goes off while i write", "goal-if-then": "if the bell goes i ask dana to take it",
      "goal-ways": "1", "goal-help": "none", "action": "ask dana to take the bell once", "action-who": "Luis",
      "action-due": "tuesday", "watching": "1", "goal-confidence": "7", "support-wanted": "a computer on wheels",
      "support-given": "i get you a wheeled computer by Dec 4, and i'll ask staffing about the bell",
      "milestones": "5 of 10 by the end of january", "rhythm": "every second friday, ten minutes",
      "review-date": "april 7", "takeaway": "that i can ask for things", "takeaway-supervisor": "i owe him a computer",
      "sign-employee": "1", "sign-supervisor": "1",
    ])

  /// The same with a further goal.
  private static let two = AmendedTalk(
    flow: care.flow, band: care.band,
    answers: care.answers.merging([
      "goals another?": "yes", "goal-gap.2": "turning people", "goal.2": "turn two people a night with the slide sheet",
      "goal-obstacle.2": "nobody is free to help",
    ]) { $1 })

  /// The same with something that costs money.
  private static let lesson = AmendedTalk(
    flow: care.flow, band: care.band,
    answers: care.answers.merging([
      "gap": "phlebotomy", "gap-barrier": "money for the class. 85 and two evenings",
    ]) { $1 })

  /// A student who says in own words what makes it hard.
  private static let own = AmendedTalk(
    flow: "student-goals", band: .middle,
    answers: (talks["student"]?.answers ?? [:]).merging(["hard-cause": "he goes too fast for me"]) { $1 })

  private static func misses(_ name: String) throws -> [String] {
    try AmendedLine.table(name).compactMap { row in
      guard let talk = talks[row.talk] ?? ["care": care, "two": two, "class": lesson, "own": own][row.talk] else {
        throw AmendedTalk.Missing(what: row.talk)
      }
      return try row.miss(talk)
    }
  }

  @Test(arguments: ["seen", "deeds", "hearing-seen"]) func `what is said again is put where it belongs`(table: String)
    throws
  {
    let misses = try Self.misses(table)
    #expect(misses.isEmpty, "\(misses.joined(separator: "\n"))")
  }

  @Test func `what is read back is corrected as people say it`() throws {
    let misses = try Self.misses("corrections")
    #expect(misses.isEmpty, "\(misses.joined(separator: "\n"))")
  }

  @Test func `numbers of the last look stay while answers come and go`() throws {
    let talk = try #require(Self.talks["student"])
    let (conversation, scene) = try talk.conversation(at: "review")
    try conversation.show(conversation.turn)
    let before = conversation.interview.reviewItems
    let surer = try #require(before.first { $0.key.id == "goal-surer" })
    let last = try #require(before.first { $0.key.id == "show-to" })
    #expect(last.number > surer.number)
    // Who is sure is not asked what would make it surer.
    _ = try conversation.hear("/edit goal-sure")
    _ = try conversation.hear("10")
    let after = conversation.interview.reviewItems
    #expect(!after.contains { $0.key == surer.key && $0.standing != .setAside })
    for item in after {
      let old = before.first { $0.key == item.key }
      #expect(old == nil || old?.number == item.number, "\(item.key)")
    }
    _ = try conversation.hear("\(last.number) should be: Ms. Tran")
    #expect(AmendedTalk.standing(of: "show-to", in: conversation) == "Ms. Tran")
    #expect(!scene.console.text.contains("nothing was answered at number"))
  }

  /// Lines that were read only when the rules stood.
  @Test func `most of what nobody looked at before is put where it belongs`() throws {
    let misses = try Self.misses("aside")
    #expect(misses.count <= 6, "\(misses.joined(separator: "\n"))")
  }

  /// The same of lines that could be misunderstood without a word: answers, labels, parts of answers.
  @Test func `hardly anything is misunderstood in silence`() throws {
    let misses = try Self.misses("hearing-aside")
    #expect(misses.count <= 6, "\(misses.joined(separator: "\n"))")
  }
}
