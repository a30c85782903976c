// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Plans
import Testing

@testable import Assistant

/// The review flow that ships, over plans with open steps.
@MainActor
@Suite(.hearsEnglish) struct StepReviewTests {
  private static let review = AmendedTalk(
    flow: "review", band: .middle,
    answers: [
      "review-day": "today", "review-people": "Mia", "step-went": "done", "step-day": "next friday",
      "moved": "I read a whole page", "value": "9", "response": "1", "next-review": "in 6 weeks",
    ])

  private static func shelf(steps: Int, late: Int = 3, goals: Int = 1) -> (MemoryShelf, Identifier) {
    var plan = Plan(id: Identifier("plan"))
    plan.learner.name = "Mia"
    plan.goals = (0..<goals).map { number in
      Goal(id: Identifier("goal \(number)")) {
        $0.statement = "read a page"
        $0.measure.what = "pages"
        $0.measure.unit = "pages"
        $0.measure.baseline = 4
        $0.measure.target = 14
        $0.due = CalendarDate.testDay.adding(days: 60)
      }
    }
    let texts = ["sort the stickers with Dad", "read with Mrs. Lopez", "buy a notebook"]
    plan.actions = (0..<steps).map { number in
      ActionStep(id: Identifier("step \(number)")) {
        $0.text = number < texts.count ? texts[number] : "step number \(number)"
        $0.due = CalendarDate.testDay.adding(days: number < late ? -1 : 20)
      }
    }
    let shelf = MemoryShelf()
    shelf.stored[plan.id] = ShelvedPlan(plan: plan, version: 1)
    return (shelf, plan.id)
  }

  private static func talk(_ lines: [String], at place: String, steps: Int) throws -> (Plan, Scene, Conversation) {
    let (shelf, id) = shelf(steps: steps)
    let (conversation, scene) = try review.conversation(at: place, shelf: shelf)
    for line in lines { _ = try conversation.hear(line) }
    return (try #require(shelf.stored[id]?.plan), scene, conversation)
  }

  /// What is typed at the first step, and what its plan holds then: status, day it was done, day by which.
  nonisolated static let told: [([String], String?, String?, String?)] = [
    (["done"], "done", "2026-11-21", "2026-11-20"), (["done on tuesday"], "done", "2026-11-17", "2026-11-20"),
    (["did it twice"], "done", "2026-11-21", "2026-11-20"), (["dropped, we moved"], "dropped", nil, "2026-11-20"),
    (["half of it", "next friday", "yes"], "under-way", nil, "2026-11-27"),
    (["i forgot", "monday", "yes"], "open", nil, "2026-11-23"),
    (["i forgot", "/skip"], "open", nil, "2026-11-20"),
    (["not yet, by december 1", "yes"], "open", nil, "2026-12-01"),
    (["same as before"], nil, nil, "2026-11-20"), (["it rained", "it rained"], nil, nil, "2026-11-20"),
    (["it rained", "done"], "done", "2026-11-21", "2026-11-20"),
    (["it's a bit of an everyday thing"], "under-way", nil, nil),
    (["kind of", "its like an everyday thing it doesnt get done"], "under-way", nil, nil),
    (["half of it", "its done!! 1 is done"], "done", "2026-11-21", "2026-11-20"),
    (["half of it", "no its done i sorted them already"], "done", "2026-11-21", "2026-11-20"),
    (["i sorted 50 most days but not fridays"], "under-way", nil, nil),
    (["he sorted on the 18th and HR said yes to half"], "done", "2026-11-21", "2026-11-20"),
    (["done", "/back", "no, dropped"], "dropped", nil, "2026-11-20"), (["done", "/undo"], nil, nil, "2026-11-20"),
  ]

  @Test(arguments: told.indices) func `what became of a step is stored`(row: Int) throws {
    let (lines, status, done, due) = Self.told[row]
    let (plan, _, _) = try Self.talk(lines, at: "step-went", steps: 2)
    #expect(plan.actions[0].status?.rawValue == status, "\(lines)")
    #expect(plan.actions[0].done?.iso == done, "\(lines)")
    #expect(plan.actions[0].due?.iso == due, "\(lines)")
    #expect(plan.actions[1].status == nil)
  }

  @Test(arguments: [
    "yes mia", "yes, Mia does it", "what's done? nothing's done yet", "is the first one done?", "no, not yet",
    "yep with Dad",
  ])
  func `what is said at the day of a new step leaves the reports of earlier steps alone`(line: String) throws {
    let step = ["next-step": "make cards", "next-who": "Mia"]
    let talk = AmendedTalk(
      flow: "review", band: .middle,
      answers: Self.review.answers.merging(step) { $1 }.merging(["response": "2", "step-went": "done, both days"]) {
        $1
      })
    let (shelf, id) = Self.shelf(steps: 2)
    let (conversation, scene) = try talk.conversation(at: "next-when", shelf: shelf)
    _ = try conversation.hear(line)
    #expect(!scene.console.text.suffix(300).contains("Noted: done"), "\(scene.console.text.suffix(300))")
    for slot in conversation.interview.slots where slot.key.id == "step-went" {
      #expect(slot.answer?.words == "done, both days", "\(line)")
    }
    #expect(conversation.interview.turn.key?.id == "next-when")
    #expect(try #require(shelf.stored[id]?.plan).actions[0].done?.iso == "2026-11-21")
  }

  @Test(arguments: [
    "its not done we forgot. partly", "no, it was only half", "that was only half done", "no its not finished",
  ])
  func `a report is put right where the next question is asked`(line: String) throws {
    let (plan, scene, conversation) = try Self.talk(["done", "done", line], at: "step-went", steps: 2)
    #expect(plan.actions[1].status == .underWay, "\(scene.console.text.suffix(400))")
    #expect(plan.actions[0].status == .done)
    #expect(conversation.interview.turn.key?.id != "moved" || conversation.interview.turn.kind == .question)
  }

  @Test func `what was told of a step stays beside it when it is said to be done after all`() throws {
    let (plan, _, _) = try Self.talk(["half of it, dad helped", "no its done"], at: "step-went", steps: 2)
    #expect(plan.notes.first?.text == "no its done (half of it, dad helped)")
  }

  @Test func `each step is asked about with its day`() throws {
    let (_, _, conversation) = try Self.talk([], at: "step-went", steps: 2)
    #expect(
      conversation.turn.ask == "Sort the stickers with Dad (was due 20 November): how did it go?")
  }

  @Test func `words that say more are noted beside the step`() throws {
    let (plan, _, _) = try Self.talk(["half of it, i was sick", "/skip"], at: "step-went", steps: 2)
    let note = try #require(plan.notes.first)
    #expect(note.text == "half of it, i was sick")
    #expect(note.about == plan.actions[0].id)
    #expect(try Self.talk(["done"], at: "step-went", steps: 2).0.notes.isEmpty)
  }

  @Test func `a step that is named is marked from wherever one is`() throws {
    let (plan, scene, _) = try Self.talk(["mark the notebook step as done"], at: "step-went", steps: 3)
    #expect(plan.actions.map(\.status) == [nil, nil, .done], "\(scene.console.text)")
  }

  @Test(arguments: [
    ("1, 3 and the last", [0, 2, 11]), ("all", Array(0..<12)), ("none", []), ("notebook", [2]),
  ])
  func `many steps are one list`(line: String, done: [Int]) throws {
    let (plan, _, conversation) = try Self.talk([line], at: "steps-done", steps: 12)
    #expect(plan.actions.indices.filter { plan.actions[$0].status == .done } == done)
    #expect(conversation.interview.turn.key?.id == "steps-dropped")
  }

  @Test func `one day is given to all that is late, and to nothing else`() throws {
    let (plan, _, _) = try Self.talk(
      ["1", "none", "the rest goes well", "december 4", "yes"], at: "steps-done", steps: 12)
    #expect(plan.actions[1].due?.iso == "2026-12-04")
    #expect(plan.actions[0].due?.iso == "2026-11-20")
    #expect(plan.actions[5].due == CalendarDate.testDay.adding(days: 20))
  }

  /// What is typed where the number of today is asked: the number kept, its day, and the points beside it.
  nonisolated static let numbers: [(String, Double, String?, [String])] = [
    ("9", 9, nil, []), ("9 pages", 9, nil, []), ("9 on tuesday, 7 today", 7, "2026-11-21", ["2026-11-17 9"]),
    ("last week 9 of 20", 9, "2026-11-14", []), ("9 of 20", 9, nil, []),
    ("last week 5, yesterday 8", 8, "2026-11-20", ["2026-11-14 5"]), ("yesterday 6", 6, "2026-11-20", []),
  ]

  @Test(arguments: numbers.indices) func `numbers of a review keep their days`(row: Int) throws {
    let (line, value, day, points) = Self.numbers[row]
    let (plan, _, _) = try Self.talk([line], at: "value", steps: 1)
    let outcome = try #require(plan.reviews.first?.outcomes.first)
    #expect(outcome.value?.number == value, "\(line)")
    #expect(outcome.valueDate?.iso == day, "\(line)")
    #expect(plan.observations.map { "\($0.date?.iso ?? "") \($0.value?.text ?? "")" } == points, "\(line)")
  }

  @Test(arguments: [
    ("8 i just said. so 9 w my cousin", 9.0), ("like 7, so with today 8", 8), ("5 last week and 1 more so 6", 6),
    ("8 and one on sunday, thats 9", 9),
    ("so i have 6", 6),
  ])
  func `what numbers come to is the number`(line: String, value: Double) throws {
    let (plan, scene, _) = try Self.talk([line], at: "value", steps: 1)
    #expect(plan.reviews.first?.outcomes.first?.value?.number == value, "\(scene.console.text)")
  }

  /// What is told of a step and leaves it open, what is said then, and the note beside the step.
  nonisolated static let leftOpen: [([String], String)] = [
    (
      ["my aunt said like 200 a week so thats too much. gonna see", "done i found out"],
      "done i found out (my aunt said like 200 a week so thats too much. gonna see)"
    ),
    (["it rained (all week)", "half of it", "/skip"], "half of it (it rained ,all week,)"),
    (["mom has the box", "not yet", "/skip"], "not yet (mom has the box)"),
    (["my aunt said like 200 a week so nvm"], "my aunt said like 200 a week so nvm"),
  ]

  @Test(arguments: leftOpen.indices) func `what was told of a step before is kept beside it`(row: Int) throws {
    let (lines, note) = Self.leftOpen[row]
    let (plan, scene, _) = try Self.talk(lines, at: "step-went", steps: 1)
    #expect(plan.notes.map(\.text) == [note], "\(scene.console.text)")
  }

  @Test func `a number is told against start and target in one line`() throws {
    let scene = try Self.talk(["9"], at: "value", steps: 1).1
    #expect(
      scene.console.text.contains(
        "9 pages now: it began at 4 pages, and the target is 14 pages. That is 50 % of the way."))
  }

  /// What is told where it is asked what has moved: the number kept then, and what is asked next.
  nonisolated static let moved: [(String, Double?, String)] = [
    ("its a 9 now!!", 9, "helped"), ("9 now, and i got a 6 on monday", 9, "helped"),
    ("i read 9 pages on tuesday", 9, "helped"), ("only 5 pages so far", 5, "helped"),
    ("i have 3 new friends", nil, "value"), ("3 times i read some pages", nil, "value"),
    ("i read a whole page", nil, "value"),
    ("i got 9 pages now!! n i can do the long words. 4 before halloween n 5 last sat", 9, "helped"),
    ("up to 8 pages!! 3 on monday n 5 yesterday", 8, "helped"),
    ("i read 7 pages now lol, 2 with dad and 1 alone", 7, "helped"),
    ("i got 6 and then 9", nil, "value"), ("it took until november 12", nil, "value"),
  ]

  @Test(arguments: moved.indices) func `a number that was told is not asked for again`(row: Int) throws {
    let (line, value, next) = Self.moved[row]
    let (plan, scene, conversation) = try Self.talk([line], at: "moved", steps: 1)
    #expect(plan.reviews.first?.outcomes.first?.value?.number == value, "\(line): \(scene.console.text)")
    #expect(conversation.interview.turn.key?.id == next, "\(line): \(scene.console.text)")
  }

  @Test(arguments: [("14 now", false), ("14 pages", false), ("9", true)])
  func `of a target that is reached nobody is asked whether it will be`(line: String, isAsked: Bool) throws {
    let (shelf, id) = Self.shelf(steps: 1)
    let (conversation, _) = try Self.review.conversation(at: "value", shelf: shelf)
    _ = try conversation.hear(line)
    #expect(conversation.interview.slots.contains { $0.key.id == "confidence" } == isAsked)
    while conversation.interview.turn.key?.id != "response" { _ = try conversation.hear("/skip") }
    _ = try conversation.hear("stop here")
    #expect(conversation.interview.slots.contains { $0.key.id == "how-ended" } == isAsked)
    #expect((shelf.stored[id]?.plan.goals.first?.status == .met) != isAsked)
  }

  @Test func `a target that is raised behind its number is reached no longer`() throws {
    let (shelf, _) = Self.shelf(steps: 1)
    let (conversation, _) = try Self.review.conversation(at: "value", shelf: shelf)
    _ = try conversation.hear("14 pages")
    for place in ["response", "new-target"] {
      for _ in 0..<9 where conversation.interview.turn.key?.id != place { _ = try conversation.hear("/skip") }
      #expect(conversation.interview.turn.key?.id == place)
      if place == "response" { _ = try conversation.hear("aim higher") }
    }
    #expect(!conversation.interview.slots.contains { $0.key.id == "confidence" })
    _ = try conversation.hear("20 pages")
    #expect(conversation.interview.slots.contains { $0.key.id == "confidence" })
    _ = try conversation.hear("/undo")
    #expect(!conversation.interview.slots.contains { $0.key.id == "confidence" })
  }

  @Test(arguments: [
    ("nothing got in the way", false), ("nothing", false), ("nothing really lol", false), ("i was tired", true),
    ("nothing at home helped me", true),
  ])
  func `where nothing got in the way the plan for that is not asked about`(line: String, isAsked: Bool) throws {
    let (_, _, conversation) = try Self.talk(["9", "dad", line], at: "value", steps: 1)
    #expect(conversation.interview.slots.contains { $0.key.id == "if-then-result" } == isAsked)
  }

  @Test func `where nothing is due the review is short`() throws {
    let (shelf, _) = Self.shelf(steps: 1, late: 0)
    let (conversation, scene) = try Self.review.conversation(at: "review", shelf: shelf)
    #expect(scene.console.text.isEmpty || !scene.console.text.contains("What got in the way?"))
    let asked = Set(conversation.interview.slots.map(\.key.id))
    #expect(asked.isDisjoint(with: ["in-the-way", "confidence", "summary"]))
    #expect(asked.isSuperset(of: ["moved", "value", "response", "next-review"]))
  }
}
