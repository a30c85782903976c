// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing

@testable import Assistant

/// Words that ask for something in one place and answer in another: "that's it", "keep going". Nobody is sent away by them.
@MainActor
@Suite(.hearsEnglish) struct UnsureRequestTests {
  private static let review = AmendedTalk(
    flow: "review", band: .high,
    answers: [
      "review-day": "today", "review-people": "Mia", "moved": "I read a whole page", "response": "1",
      "reason": "it works", "next-review": "in 6 weeks",
    ])

  private static func talk(at place: String) throws -> (Conversation, Scene) {
    var plan = Plan(id: Identifier("plan"))
    plan.learner.name = "Mia"
    plan.goals = [
      Goal(id: Identifier("goal")) {
        $0.statement = "get 5 clients"
        $0.due = CalendarDate.testDay
      }
    ]
    let shelf = MemoryShelf()
    shelf.stored[plan.id] = ShelvedPlan(plan: plan, version: 1)
    return try review.conversation(at: place, shelf: shelf)
  }

  @Test(arguments: ["thats it", "that's all", "im done", "i'm finished", "enough", "lol thats it"])
  func `who says that nothing is left is asked whether to stop`(line: String) throws {
    let (conversation, scene) = try Self.talk(at: "carry-change")
    #expect(try conversation.hear(line) == nil)
    #expect(scene.console.text.contains(Messages.stopHere))
    #expect(conversation.interview.turn.key?.id == "carry-change")
  }

  @Test(arguments: ["thats it", "im done", "thats all"])
  func `a yes to that stops`(line: String) throws {
    let (conversation, scene) = try Self.talk(at: "carry-change")
    scene.console.inputs = [.line("yes")]
    #expect(try conversation.hear(line) == .paused)
  }

  @Test(arguments: [
    "quit", "/quit", "gtg", "lets stop here", "thats enough for today", "im done for now", "i have to go",
  ])
  func `words that say so end the talk at once`(line: String) throws {
    let (conversation, scene) = try Self.talk(at: "carry-change")
    #expect(try conversation.hear(line) == .paused, "\(scene.console.text)")
  }

  @Test(arguments: ["thats it", "thats all", "im done"])
  func `where several things are asked for, there are no more`(line: String) throws {
    let talk = AmendedTalk(flow: "student-goals", band: .high, answers: ["name": "Mia"])
    let (conversation, scene) = try talk.conversation(at: "good-at")
    #expect(try conversation.hear(line) == nil)
    #expect(conversation.interview.turn.key?.id != "good-at")
    #expect(!scene.console.text.contains(Messages.stopHere))
  }

  @Test(arguments: ["keep goin", "keep going", "carry on", "keep moving forward", "just keep going"])
  func `what leads on is an answer where words are asked for`(line: String) throws {
    let (conversation, _) = try Self.talk(at: "learner-comment")
    _ = try conversation.hear(line)
    #expect(AmendedTalk.standing(of: "learner-comment", in: conversation) == line)
  }

  @Test(arguments: ["skip", "next question", "move on", "keep going to the next one", "lets skip this one"])
  func `words that say so pass a question over`(line: String) throws {
    let (conversation, _) = try Self.talk(at: "learner-comment")
    _ = try conversation.hear(line)
    #expect(AmendedTalk.standing(of: "learner-comment", in: conversation) == "-")
    #expect(conversation.interview.turn.key?.id != "learner-comment")
  }

  @Test(arguments: [
    ("its ready", Outcome.final), ("no the plan is ready", .final), ("yea its ready", .final),
    ("keep it as a draft", .draft),
    ("not ready yet, keep a draft", .draft),
  ])
  func `how it ends is heard in words`(line: String, outcome: Outcome) throws {
    let (conversation, scene) = try Self.talk(at: "finish")
    _ = try conversation.hear(line)
    #expect(conversation.interview.outcome == outcome, "\(scene.console.text.suffix(400))")
  }

  @Test(arguments: ["thats it", "im done"])
  func `at the last question it is asked how it ends`(line: String) throws {
    let (conversation, _) = try Self.talk(at: "finish")
    #expect(try conversation.hear(line) == nil)
    #expect(conversation.interview.turn.kind == .finish)
  }
}
