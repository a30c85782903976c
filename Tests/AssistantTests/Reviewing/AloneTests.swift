// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Plans
import Testing

@testable import Assistant

/// A review where nobody leads, over the flow that ships.
@MainActor
@Suite(.hearsEnglish) struct AloneTests {
  private static let review = AmendedTalk(
    flow: "review", band: .middle, answers: ["review-day": "today"])

  private static func talk(_ lines: [String], ledBy mentor: String? = nil) throws -> (Plan, Scene, Conversation) {
    var plan = Plan(id: Identifier("plan"))
    plan.learner.name = "Devon"
    plan.goals = [
      Goal(id: Identifier("goal")) {
        $0.statement = "get a B in bio"
        $0.due = CalendarDate.testDay.adding(days: -1)
      }
    ]
    if let mentor {
      plan.parties = [
        Party(id: Identifier("lead")) {
          $0.name = mentor
          $0.role = .mentor
        }
      ]
    }
    let shelf = MemoryShelf()
    shelf.stored[plan.id] = ShelvedPlan(plan: plan, version: 1)
    let (conversation, scene) = try review.conversation(at: "review-people", shelf: shelf)
    for line in lines {
      _ = try conversation.hear(line)
      try conversation.show(conversation.turn)
    }
    return (try #require(shelf.stored[plan.id]?.plan), scene, conversation)
  }

  @Test(arguments: ["just me", "me", "nobody else, just me", "Devon", "only Devon"])
  func `whoever reviews alone is told nothing for a leader, and asked nothing of one`(line: String) throws {
    let (_, scene, conversation) = try Self.talk([line, "i know the words now", "/skip"])
    #expect(!scene.console.text.contains("For you who lead"), "\(scene.console.text)")
    #expect(!conversation.interview.slots.contains { $0.key.id == "mentor-comment" })
  }

  @Test(arguments: ["Devon, Mom", "me and coach", "Ms Ortiz"])
  func `where others take part they are asked, and have their hints`(line: String) throws {
    let (_, scene, conversation) = try Self.talk([line, "yes", "i know the words now", "/skip"])
    #expect(scene.console.text.contains("For you who lead"))
    #expect(conversation.interview.slots.contains { $0.key.id == "mentor-comment" })
  }

  @Test func `where somebody leads the plan, me is whoever leads`() throws {
    let (_, _, conversation) = try Self.talk(["just me"], ledBy: "Ms Ruiz")
    #expect(conversation.interview.slots.contains { $0.key.id == "mentor-comment" })
  }

  @Test func `a step that is found alone is the learner's own`() throws {
    let (_, _, before) = try Self.talk(["just me"])
    var lines = ["just me"]
    var conversation = before
    while conversation.interview.turn.key?.id != "response" {
      lines.append("/skip")
      conversation = try Self.talk(lines).2
    }
    let (plan, scene, _) = try Self.talk(
      lines + ["try another way", "it works", "study on mondays", "in 4 weeks", "yes", "for me", "make cards"])
    #expect(plan.actions.last?.who.flatMap(plan.name(of:)) == "Devon", "\(scene.console.text.suffix(900))")
    #expect(!scene.console.text.contains("Who takes that step?"))
  }
}
