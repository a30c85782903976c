// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Plans
import Testing

@testable import Assistant

/// Whose name stands on a plan that one makes alone, however and wherever it is told.
@MainActor
@Suite(.hearsEnglish) struct OwnNameTests {
  private static func talk(_ lines: [String], at place: String, name: String) throws -> (Conversation, Scene) {
    let talk = AmendedTalk(
      flow: "student-goals", band: .high,
      answers: ["name": name, "grade": "11", "good-at": "drawing", "proud": "i did a mural"])
    let (conversation, scene) = try talk.conversation(at: place)
    for line in lines { _ = try conversation.hear(line) }
    return (conversation, scene)
  }

  @Test(arguments: [
    "no jada is my name lol not hs", "jada is my name", "my name is jada, not hs", "nope Jada is my name",
    "wait jada is my name tho",
  ])
  func `a name that is told says nothing else, wherever one is`(line: String) throws {
    for place in ["good-at", "proud", "like"] {
      let (conversation, scene) = try Self.talk([line], at: place, name: "Hs")
      #expect(scene.plan?.learner.name == "Jada", "\(line): \(scene.console.text)")
      #expect(AmendedTalk.standing(of: place, in: conversation) == "-")
      #expect(conversation.interview.turn.key?.id == place)
    }
  }

  @Test(arguments: ["no jada is my name lol not hs", "jada is my name", "its jada. not hs", "my name is jada lol"])
  func `where no name is known, too`(line: String) throws {
    let (conversation, scene) = try Self.talk([line], at: "name", name: "/skip")
    #expect(scene.plan?.learner.name == "Jada", "\(line): \(scene.console.text)")
    #expect(conversation.interview.turn.key?.id != "name")
  }

  @Test(arguments: ["no jada is my name lol not hs", "my name is jada"])
  func `a name that was left out is told later`(line: String) throws {
    let (conversation, scene) = try Self.talk([line], at: "proud", name: "/skip")
    #expect(scene.plan?.learner.name == "Jada", "\(line): \(scene.console.text)")
    #expect(conversation.interview.turn.key?.id == "proud")
  }

  @Test(arguments: [
    ("my name is jada. im good at drawing n doing hair", ["drawing", "doing hair"]),
    ("jada is my name! i like braiding n i can sing", ["braiding", "sing"]),
    ("no jada is my name. im good at math", ["math"]),
  ])
  func `what is told behind the name is heard, too`(line: String, told: [String]) throws {
    let (conversation, scene) = try Self.talk([line], at: "good-at", name: "Hs")
    #expect(scene.plan?.learner.name == "Jada")
    for thing in told {
      #expect(AmendedTalk.standing(of: "good-at", in: conversation).contains(thing), "\(scene.console.text)")
    }
  }

  @Test(arguments: ["my friend is my name twin", "my best subject is art", "what is my name for"])
  func `what only sounds like a name changes none`(line: String) throws {
    let (_, scene) = try Self.talk([line], at: "proud", name: "Mia")
    #expect(scene.plan?.learner.name == "Mia", "\(scene.console.text)")
  }
}
