// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Plans
import Testing

@testable import Assistant

/// Own words at a question of a review where one has to choose.
@MainActor
@Suite(.hearsEnglish) struct OwnWordsAtChoiceTests {
  private static let review = AmendedTalk(
    flow: "review", band: .high,
    answers: [
      "review-day": "today", "review-people": "Mia", "moved": "I read a whole page", "in-the-way": "my mom was mad",
    ])

  private static func talk(_ lines: [String]) throws -> (Conversation, Scene) {
    var plan = Plan(id: Identifier("plan"))
    plan.learner.name = "Mia"
    plan.goals = [
      Goal(id: Identifier("goal")) {
        $0.statement = "get 5 clients"
        $0.ifThen = "show her my grade"
        $0.due = CalendarDate.testDay
      }
    ]
    let shelf = MemoryShelf()
    shelf.stored[plan.id] = ShelvedPlan(plan: plan, version: 1)
    let (conversation, scene) = try review.conversation(at: "if-then-result", shelf: shelf)
    for line in lines { _ = try conversation.hear(line) }
    return (conversation, scene)
  }

  @Test(arguments: [
    "yea i showed her my quiz n she chilled", "yes, tori came over n we talked",
    "yep we walked home first n it was fine",
    "yeah she saw my grade and calmed down",
  ])
  func `a yes with what was done is the choice that says yes`(line: String) throws {
    let (conversation, scene) = try Self.talk([line])
    #expect(
      AmendedTalk.standing(of: "if-then-result", in: conversation) == "I used it and it helped", "\(scene.console.text)"
    )
    let told = line.drop { $0 != " " }.dropFirst()
    #expect(AmendedTalk.standing(of: "notes", in: conversation).contains(told))
  }

  @Test(arguments: [
    "yea i showed her but she stayed mad", "yes next time i will", "yes she didnt care", "yeah did it say that?",
    "i showed her my quiz n she chilled",
  ])
  func `what says no plain yes is asked about, and stays beside the number that is chosen then`(line: String) throws {
    let (conversation, scene) = try Self.talk([line])
    #expect(conversation.interview.turn.key?.id == "if-then-result", "\(scene.console.text)")
    guard !line.hasSuffix("?"), !conversation.lastWasRefused || scene.console.text.contains("comes nearest") else {
      return
    }
    _ = try conversation.hear("2")
    #expect(AmendedTalk.standing(of: "if-then-result", in: conversation) == "I used it but it did not help")
  }

  @Test(arguments: ["i showed her my quiz n she chilled", "mom cooked dinner that night", "we ate at my aunts place"])
  func `words that are no choice are asked about kindly and not lost`(line: String) throws {
    let (conversation, scene) = try Self.talk([line])
    #expect(
      scene.console.text.contains("Which of these comes nearest? Type its number, 1 to 5."), "\(scene.console.text)")
    _ = try conversation.hear("1")
    #expect(AmendedTalk.standing(of: "if-then-result", in: conversation) == "I used it and it helped")
    #expect(AmendedTalk.standing(of: "notes", in: conversation).contains(line))
  }

  @Test func `what was told stays where the question is left open, too`() throws {
    let (conversation, scene) = try Self.talk([
      "mom cooked dinner that night", "we had pizza that night", "then we ate cake",
    ])
    let notes = AmendedTalk.standing(of: "notes", in: conversation)
    #expect(
      notes.contains("mom cooked dinner that night") && notes.contains("then we ate cake"), "\(scene.console.text)")
  }
}
