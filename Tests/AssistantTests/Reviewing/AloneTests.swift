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

  /// - Parameter flow: the talk in which the plan was made.
  private static func talk(
    _ lines: [String], ledBy mentor: String? = nil, madeIn flow: String? = nil
  ) throws -> (Plan, Scene, Conversation) {
    var plan = Plan(id: Identifier("plan"))
    plan.learner.name = "Devon"
    plan.template = flow
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
    var review = review
    review.others = flow.map { [$0] } ?? []
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

  @Test(arguments: ["me", "Ms Ruiz", "he isnt here, its just me", "Devon is at home, just me"])
  func `where somebody leads the plan, me is whoever leads`(line: String) throws {
    let (_, _, conversation) = try Self.talk([line], ledBy: "Ms Ruiz", madeIn: "ilp")
    #expect(conversation.interview.slots.contains { $0.key.id == "mentor-comment" })
  }

  @Test(arguments: [
    "just me", "its just me today", "im alone", "only me rn", "nobody else just me", "by myself this time", "Devon",
    "ms ruiz isnt here, just me",
  ])
  func `where somebody leads the plan, the learner can be alone as well`(line: String) throws {
    let (_, scene, conversation) = try Self.talk(
      [line, "i know the words now", "/skip"], ledBy: "Ms Ruiz", madeIn: "ilp")
    let told = scene.console.text.split(separator: "Who is taking part today?").last ?? ""
    #expect(told.components(separatedBy: "For you who lead").count == 1, "\(told)")
    #expect(!conversation.interview.slots.contains { $0.key.id == "mentor-comment" })
  }

  @Test func `whoever leads and is taken for the learner says so`() throws {
    let (_, scene, conversation) = try Self.talk(["just me"], ledBy: "Ms Ruiz", madeIn: "ilp")
    #expect(scene.console.text.contains("If you are Ms Ruiz, type /back and your name."))
    for line in ["/back", "Ms Ruiz"] { _ = try conversation.hear(line) }
    #expect(AmendedTalk.standing(of: "review-people", in: conversation) == "Ms Ruiz", "\(scene.console.text)")
    #expect(!conversation.interview.isAlone)
    #expect(conversation.interview.turn.key?.id == "moved")
  }

  @Test(arguments: ["me", "just me", "shes not here, its just me", "me myself"])
  func `of a plan that was made alone me is the learner`(line: String) throws {
    let (plan, scene, conversation) = try Self.talk([line], ledBy: "Ms Ruiz", madeIn: "student-goals")
    #expect(conversation.interview.isAlone, "\(scene.console.text)")
    #expect(!plan.notes.contains { $0.text?.contains("not there") ?? false })
    #expect(!scene.console.text.contains("If you are Ms Ruiz"))
  }

  @Test(arguments: [
    "shes not here i told u its just me", "she isnt here", "its just me", "ms ruiz isnt here", "shes not here, just me",
    "she couldnt come today",
  ])
  func `who leads and is asked may be away`(line: String) throws {
    var lines = ["Devon, Ms Ruiz"]
    var (plan, scene, conversation) = try Self.talk(lines, ledBy: "Ms Ruiz", madeIn: "ilp")
    while conversation.interview.turn.key?.id != "mentor-comment" {
      lines.append(conversation.interview.turn.kind == .readBack ? "yes" : "/skip")
      (plan, scene, conversation) = try Self.talk(lines, ledBy: "Ms Ruiz", madeIn: "ilp")
    }
    (plan, scene, conversation) = try Self.talk(lines + [line], ledBy: "Ms Ruiz", madeIn: "ilp")
    #expect(conversation.interview.isAlone, "\(scene.console.text.suffix(600))")
    #expect(conversation.interview.turn.key?.id == "response")
    #expect(!plan.notes.contains { $0.text?.contains("not there") ?? false })
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
