// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Plans
import Testing

@testable import Assistant

/// What is decided about goals at a review, as people say it, and what the plan holds then. One goal is late, one has time.
@MainActor
@Suite(.hearsEnglish) struct GoalReviewTests {
  private static let review = AmendedTalk(
    flow: "review", band: .middle,
    answers: [
      "review-day": "today", "review-people": "Mia", "step-went": "same as before", "moved": "I read a whole page",
      "value": "8", "helped": "reading with Dad", "learner-comment": "I like it", "reason": "it works",
      "next-review": "in 6 weeks",
    ])

  private static func shelf() -> (MemoryShelf, Identifier) {
    var plan = Plan(id: Identifier("plan"))
    plan.learner.name = "Mia"
    plan.goals = [("read 20 pages a week by november 18", "pages", -3), ("finish my fractions homework", "days", 30)]
      .map {
        goal in
        Goal(id: Identifier(goal.1)) {
          $0.statement = goal.0
          $0.measure.what = goal.1
          $0.measure.baseline = 4
          $0.measure.target = 9
          $0.due = CalendarDate.testDay.adding(days: goal.2)
        }
      }
    plan.actions = [
      ActionStep(id: Identifier("step")) {
        $0.text = "buy a notebook"
        $0.goal = Identifier("pages")
        $0.due = CalendarDate.testDay.adding(days: 3)
      }
    ]
    plan.monitoring = [
      Monitoring(id: Identifier("watch")) {
        $0.goal = Identifier("pages")
        $0.everyDays = 7
        $0.rule.chosen = CalendarDate.testDay.adding(days: -30)
      }
    ]
    let shelf = MemoryShelf()
    shelf.stored[plan.id] = ShelvedPlan(plan: plan, version: 1)
    return (shelf, plan.id)
  }

  private static func talk(_ lines: [String], at place: String = "response") throws -> (Plan, Scene, Conversation) {
    let (shelf, id) = shelf()
    let (conversation, scene) = try review.conversation(at: place, shelf: shelf)
    for line in lines { _ = try conversation.hear(line) }
    return (try #require(shelf.stored[id]?.plan), scene, conversation)
  }

  /// What is typed where it is asked what shall become of the late goal: the days of both goals then, and what became of the first.
  nonisolated static let decided: [([String], String, String, String?)] = [
    (["keep going but move the deadline", "december 14", "yes"], "2026-12-14", "2026-12-21", "under-way"),
    (["keep going but can we move it to dec 14", "yes"], "2026-12-14", "2026-12-21", "under-way"),
    (["keep going till dec 14", "yes"], "2026-12-14", "2026-12-21", "under-way"),
    (["keep going, just extend it to january 15", "yes"], "2027-01-15", "2026-12-21", "under-way"),
    (["keep going, new deadline dec 14", "yes"], "2026-12-14", "2026-12-21", "under-way"),
    (["keep it but i need more time", "december 14", "yes"], "2026-12-14", "2026-12-21", "under-way"),
    (["1, and move the date to jan 8", "yes"], "2027-01-08", "2026-12-21", "under-way"),
    (["lets give it till january 15", "yes", "keep going"], "2027-01-15", "2026-12-21", "under-way"),
    (["change the fractions deadline to jan 15", "yes"], "2026-11-18", "2027-01-15", nil),
    (["the fractions deadline should be jan 15", "yes"], "2026-11-18", "2027-01-15", nil),
    (["keep going but its hard"], "2026-11-18", "2026-12-21", "under-way"),
    (["keep going and read with dad more"], "2026-11-18", "2026-12-21", "under-way"),
    (["keep the goal and change the way"], "2026-11-18", "2026-12-21", "under-way"),
    (["stop here", "/skip"], "2026-11-18", "2026-12-21", "ended"),
    (["5", "a part of it"], "2026-11-18", "2026-12-21", "partly-met"),
    (["drop it", "not needed any more"], "2026-11-18", "2026-12-21", "ended"),
    (["end it", "no"], "2026-11-18", "2026-12-21", "not-met"), (["stop", "/undo"], "2026-11-18", "2026-12-21", nil),
  ]

  @Test(arguments: decided.indices) func `what is decided about a goal holds in the plan`(row: Int) throws {
    let (lines, first, second, status) = Self.decided[row]
    let (plan, scene, _) = try Self.talk(lines)
    #expect(plan.goals.map { $0.due?.iso } == [first, second], "\(lines): \(scene.console.text.suffix(600))")
    #expect(plan.goals[0].status?.rawValue == status, "\(lines)")
  }

  /// Lines that tell of days and move none.
  nonisolated static let told = [
    "i gave it my best until november", "we moved it to friday nights", "i have until friday to hand in the essay",
    "the date of the fair was december 4", "i read more for a new deadline at school",
  ]

  @Test(arguments: told) func `a day that is only told moves no goal`(line: String) throws {
    let (plan, _, _) = try Self.talk([line], at: "learner-comment")
    #expect(plan.goals.map { $0.due?.iso } == ["2026-11-18", "2026-12-21"])
    #expect(plan.reviews.first?.outcomes.first?.learnerComment == line)
  }

  @Test func `a goal that is over is in no list of what is to be done, and in no further review`() throws {
    let (shelf, id) = Self.shelf()
    let before = try #require(shelf.stored[id]?.plan).agenda().filter { !$0.done }
    #expect(before.contains { $0.kind == .action } && before.contains { $0.kind == .observation })
    let (conversation, _) = try Self.review.conversation(at: "response", shelf: shelf)
    for line in ["stop here", "not needed any more"] { _ = try conversation.hear(line) }
    let open = try #require(shelf.stored[id]?.plan).agenda().filter { !$0.done }
    #expect(!open.contains { [.goal, .action, .observation].contains($0.kind) && $0.id != Identifier("days") })
    let (again, _) = try Self.review.conversation(at: "review-people", shelf: shelf)
    #expect(again.interview.setting.parts["goals"]?.map(\.id) == ["days"])
    #expect(again.interview.setting.parts["actions"]?.isEmpty == true)
  }

  @Test func `a day that has passed is told, and a new one is asked for where the goal goes on`() throws {
    let passed = "Its day has passed: Wednesday 18 November 2026, 3 days ago."
    let (_, _, first) = try Self.talk([], at: "moved")
    #expect(first.turn.lead.contains(passed))
    let (_, _, conversation) = try Self.talk(["keep going", "it works", "reading before dinner"])
    #expect(conversation.interview.turn.key?.id == "new-due")
    #expect(conversation.turn.lead.contains(passed))
  }

  @Test func `the words of a goal stay, and a sentence with the new day stands beside them`() throws {
    let (plan, _, _) = try Self.talk(["keep going till dec 14", "yes"])
    #expect(plan.goals[0].statement == "read 20 pages a week by november 18")
    #expect(plan.goals[0].rewritten == "read 20 pages a week by 14 December 2026")
  }

  @Test(arguments: [
    ("60%", nil as Double?), ("half of it", nil), ("havent touched it", nil), ("12", 12), ("6 of 9", 6),
  ])
  func `a part of something is no number of pages`(line: String, value: Double?) throws {
    let (plan, _, _) = try Self.talk([line], at: "value")
    #expect(plan.reviews.first?.outcomes.first?.value?.number == value)
  }

  @Test func `the learner and a relative are two who take part`() throws {
    let (plan, _, _) = try Self.talk(["Mia, Dad", "yes"], at: "review-people")
    #expect(plan.reviews.first?.people.compactMap(plan.name(of:)).sorted() == ["Dad", "Mia"])
  }

  @Test func `whoever goes by another name keeps the one in full`() throws {
    let (plan, _, conversation) = try Self.talk(["I go by Max now"], at: "review-people")
    #expect(plan.learner.preferredName == "Max" && plan.learner.name == "Mia")
    #expect(conversation.interview.turn.key?.id == "review-people")
  }

  @Test func `more answers than a screen holds are told by section, and all of them on request`() throws {
    let (shelf, _) = Self.shelf()
    let (conversation, scene) = try Self.review.conversation(at: "review", shelf: shelf)
    scene.console.height = 24
    let items = conversation.interview.reviewItems
    #expect(items.count > 18)
    try conversation.show(conversation.turn)
    #expect(scene.console.text.contains("/review shows all \(items.count)"))
    #expect(!scene.console.text.contains(Messages.reviewLine(items[0])))
    _ = try conversation.hear("/review today")
    #expect(scene.console.text.contains(Messages.reviewLine(items[0])))
    #expect(!scene.console.text.contains(Messages.reviewLine(items[items.count - 1])))
  }

  @Test func `where everything is read as it comes all answers are told`() throws {
    let (shelf, _) = Self.shelf()
    let (conversation, scene) = try Self.review.conversation(at: "review", shelf: shelf)
    try conversation.show(conversation.turn)
    for item in conversation.interview.reviewItems { #expect(scene.console.text.contains(Messages.reviewLine(item))) }
  }
}
