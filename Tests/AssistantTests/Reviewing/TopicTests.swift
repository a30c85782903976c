// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing

@testable import Assistant

/// What was named beside something else, or before it was asked for, is not lost.
@MainActor
@Suite(.hearsEnglish) struct TopicTests {
  private static func student(_ answers: [String: String] = [:]) -> AmendedTalk {
    let usual = [
      "name": "Jamal", "grade": "grade 7", "good-at": "drawing, soccer", "hard": "reading charts, times tables",
      "hard-last": "last friday I stared at the page", "hard-cause": "3", "goal": "write an essay every week",
      "goal-seen": "i hand it in on time", "goal-measure": "essays i hand in", "goal-now": "2", "goal-target": "5",
      "goal-when": "march 31", "goal-first": "ask my sister", "goal-first-day": "monday",
    ]
    return AmendedTalk(
      flow: "student-goals", band: .middle, answers: usual.merging(answers) { _, own in own })
  }

  @Test func `the second of two gaps is offered after the first goal, by its name, and gets its turn`() throws {
    let (talk, scene) = try Self.student().conversation(at: "goals another?")
    #expect(talk.turn.ask == "You also named “times tables”. Do you want a goal for that as well?")
    _ = try talk.hear("yes")
    #expect(talk.interview.turn.key?.id == "hard-last")
    let plan = try #require(scene.plan)
    #expect(plan.gaps.map(\.text) == ["reading charts", "times tables"])
    #expect(plan.notes.isEmpty)
    _ = try talk.hear("yesterday I forgot 7 times 8")
    _ = try talk.hear("3")
    _ = try talk.hear("/skip")
    _ = try talk.hear("yes")
    #expect(talk.interview.turn.key?.text == "goal.2")
    _ = try talk.hear("know 40 facts by april 1")
    let later = try #require(scene.plan)
    #expect(
      later.goals.map { $0.gaps.compactMap { id in later.gaps.first { $0.id == id }?.text } } == [
        ["reading charts"], ["times tables"],
      ])
  }

  @Test func `which gap a further goal is for holds after a break`() throws {
    let shelf = MemoryShelf()
    let (talk, scene) = try Self.student().conversation(at: "goals another?", shelf: shelf)
    for line in ["yes", "yesterday I forgot 7 times 8", "3", "/skip", "yes"] { _ = try talk.hear(line) }
    let record = try #require(try shelf.openConversations().first)
    let again = try #require(try Reception(world: scene.world, band: .middle).open(.conversation(record.id)))
    _ = try again.hear("know 40 facts by april 1")
    let plan = try #require(scene.plan)
    let gaps = plan.goals.map { $0.gaps.compactMap { id in plan.gaps.first { $0.id == id }?.text } }
    #expect(gaps == [["reading charts"], ["times tables"]])
  }

  @Test func `declined, it stays in the plan for later`() throws {
    let (talk, scene) = try Self.student().conversation(at: "goals another?")
    _ = try talk.hear("no")
    #expect(talk.interview.turn.section?.id == "next-ideas" || talk.interview.turn.kind != .another)
    #expect(scene.plan?.notes.map(\.text) == ["Left for later: times tables"])
    #expect(scene.console.text.contains("“times tables” stays in the plan for later."))
  }

  @Test func `a goal told where a gap was asked for is offered when the goal is asked`() throws {
    let talk = Self.student(["hard": "i want to read 20 books by june"])
    let (conversation, _) = try talk.conversation(at: "goal")
    #expect(conversation.turn.lead.contains { $0.contains("Earlier you said: “i want to read 20 books by june”") })
    _ = try conversation.hear("yes")
    #expect(AmendedTalk.standing(of: "goal", in: conversation) == "i want to read 20 books by june")
  }

  @Test(arguments: [
    "I want to keep two of them until june", "i want to lose no more than 1 person this year",
    "I want to hand over 3 shifts a week by may",
  ])
  func `what the supervisor wants is not offered as the employee's goal`(wish: String) throws {
    let flow = Flow(
      id: "talk", title: "Talk", kind: "development",
      audience: Audience(subject: "employee", facilitator: "supervisor", bands: [.adult]),
      sections: [
        Section(
          id: "all", title: "All",
          steps: [
            Step(
              id: "worth", wording: Wording(ask: Banded(Template("What makes it worth yours?"))), speaker: .facilitator,
              to: Dialogue.Place("gap.text")), .asking("goal", "What will you be able to do?", to: "goal.statement"),
          ])
      ])
    let scene = Scene([wish, "/skip"], flows: [flow])
    try scene.run("talk")
    #expect(scene.console.text.contains("What will you be able to do?"))
    #expect(!scene.console.text.contains("Earlier you said"))
  }

  @Test func `no leaves it, and the goal is asked for as usual`() throws {
    let talk = Self.student(["hard": "i want to read 20 books by june"])
    let (conversation, _) = try talk.conversation(at: "goal")
    _ = try conversation.hear("no")
    #expect(conversation.interview.turn.key?.id == "goal")
    #expect(conversation.turn.draft.isEmpty)
    #expect(AmendedTalk.standing(of: "goal", in: conversation) == "-")
  }

  @Test(arguments: ["essays", "i have to copy 20 words by hand", "I copied it last friday", "i want to be left alone"])
  func `what is no goal is not offered as one`(hard: String) throws {
    let (conversation, _) = try Self.student(["hard": hard]).conversation(at: "goal")
    #expect(conversation.turn.draft.isEmpty)
  }

  @Test func `a day told earlier is offered when the day is asked`() throws {
    let talk = Self.student(["proud": "the play has to be ready by march 12"])
    let (conversation, _) = try talk.conversation(at: "goal-when")
    #expect(conversation.turn.draft == "march 12" || conversation.turn.draft == "by march 12")
    _ = try conversation.hear("yes")
    #expect(conversation.interview.turn.kind == .readBack)
  }

  @Test func `another start told with the target is asked about`() throws {
    let (conversation, scene) = try Self.student().conversation(at: "goal-target")
    scene.console.inputs = [.line("yes")]
    _ = try conversation.hear("from 3 to 10")
    #expect(scene.console.text.contains("Does it start at 3?"))
    #expect(scene.plan?.goals.first?.measure.baseline?.number == 3)
    #expect(scene.plan?.goals.first?.measure.target?.number == 10)
  }

  @Test func `and not taken without a yes`() throws {
    let (conversation, scene) = try Self.student().conversation(at: "goal-target")
    scene.console.inputs = [.line("no")]
    _ = try conversation.hear("from 3 to 10")
    #expect(scene.plan?.goals.first?.measure.baseline?.number == 2)
  }

  @Test func `a list that was just confirmed is not read back again`() throws {
    let (_, _) = try Self.student(["like": "/skip", "learn-best": "/skip"]).conversation(at: "hard")
    let (talk, _) = try Self.student(["learn-best": "when shown"]).conversation(at: "good?")
    #expect(talk.turn.ask == "What helps you learn: when shown\nIs that right?")
    #expect(throws: AmendedTalk.Missing.self) {
      try Self.student(["like": "/skip", "learn-best": "/skip"]).conversation(at: "good?")
    }
  }
}
