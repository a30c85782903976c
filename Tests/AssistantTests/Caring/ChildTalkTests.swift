// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Testing

@testable import Assistant

/// A young child at a plan of her own, at times with her mother: what hurts, what asks, greets and takes back is no answer.
@MainActor
@Suite(.hearsEnglish) struct ChildTalkTests {
  static let talk = AmendedTalk(
    flow: "student-goals", band: .elementary,
    answers: [
      "name": "Noor", "grade": "grade 3", "good-at": "kickball", "like": "drawing", "hard": "math",
      "hard-last": "we had a test", "hard-cause": "3", "goal": "say all the 7 times tables",
      "goal-seen": "i say them out loud", "goal-measure": "how many i get right", "goal-target": "15", "goal-day": "2",
      "goal-ways": "1", "goal-first": "practice in the car", "goal-obstacle": "my brother is loud",
      "goal-if-then": "i go in another room", "goal-helper": "1", "goal-sure": "8", "show-to": "miss lopez",
      "show-say": "that i need time", "show-when": "in two weeks",
    ], found: { _ in PickTableTests.offer.recommendation })

  @Test func `what a child says beside an answer is heard`() throws {
    let misses = try AmendedLine.table("child", of: #filePath).compactMap { try $0.miss(Self.talk) }
    #expect(misses.isEmpty, "\(misses.joined(separator: "\n"))")
  }

  @Test(arguments: ["yea i wanna finish", "i want to keep going", "hi, lets finish it"])
  func `behind a return the wish to go on answers nothing`(line: String) throws {
    let (first, scene) = try Self.talk.conversation(at: "goal-first")
    let conversation = Conversation(
      world: scene.world, record: first.record, interview: first.interview, plan: first.plan)
    _ = try conversation.hear(line)
    #expect(AmendedTalk.name(of: conversation.interview.turn) == "goal-first")
    #expect(AmendedTalk.standing(of: "goal-first", in: conversation) == "-")
  }

  @Test(arguments: ["finish it", "i want to finish my plan"])
  func `elsewhere such words are an answer or a request`(line: String) throws {
    let (conversation, scene) = try Self.talk.conversation(at: "goal-first")
    _ = try conversation.hear(line)
    #expect(!scene.console.text.contains("Here is where we were."))
  }

  @Test(arguments: [
    ("im noor im in 3rd grade", "Noor", "3"), ("i'm max i'm in 5th grade", "Max", "5"),
    ("im leo i am in grade 2", "Leo", "2"),
  ])
  func `name and grade are told without a mark between`(line: String, name: String, grade: String) throws {
    let world = Scene([], flows: []).world
    let opening = OpeningReader(line, context: try world.materials.readingContext(today: world.today)).opening
    #expect(opening.ownName == name)
    #expect(opening.grade?.contains(grade) == true)
  }
}
