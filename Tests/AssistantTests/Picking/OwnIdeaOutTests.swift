// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Testing

@testable import Assistant

/// An own idea among the ways is taken out again.
@MainActor
@Suite(.hearsEnglish) struct OwnIdeaOutTests {
  private static let idea = "i changed how i study"

  private static func talk(at place: String) throws -> (Conversation, Scene) {
    try SeveralGoalsTests.student(["goal-ways": idea]).conversation(at: place)
  }

  @Test(arguments: [
    "take that out", "thats not a thing", "no thats not an idea", "scrap that", "that is not a real idea",
  ])
  func `right behind it`(line: String) throws {
    let (talk, _) = try Self.talk(at: "goal-first")
    #expect(AmendedTalk.standing(of: "goal-ways", in: talk) == Self.idea)
    _ = try talk.hear(line)
    #expect(AmendedTalk.standing(of: "goal-ways", in: talk) == "-")
    #expect(talk.interview.turn.key?.id == "goal-ways")
  }

  @Test(arguments: ["should be none", "should be nothing", ": none", "can go"])
  func `by its number, where answers were shown`(end: String) throws {
    let (talk, _) = try Self.talk(at: "watching")
    _ = try talk.hear("/review")
    let number = try #require(talk.interview.reviewItems.first { $0.key.id == "goal-ways" }).number
    _ = try talk.hear("\(number) \(end)")
    #expect(AmendedTalk.standing(of: "goal-ways", in: talk) == "-")
  }

  @Test(arguments: [
    "no i dont try 'i changed how i study' thats not a thing take it out",
    "\"changed how i study\" isnt something i do, scrap that",
    "the “i changed how i study” part, take it out please",
  ])
  func `by its words in quotes`(line: String) throws {
    let (talk, _) = try Self.talk(at: "goals?")
    _ = try talk.hear(line)
    #expect(AmendedTalk.standing(of: "goal-ways", in: talk) == "-")
    #expect(AmendedTalk.standing(of: "goal-first", in: talk) == "ask mr k")
  }

  @Test func `none in its place leaves none`() throws {
    let (talk, _) = try Self.talk(at: "goal-first")
    for line in ["/edit goal-ways", "none"] { _ = try talk.hear(line) }
    #expect(AmendedTalk.standing(of: "goal-ways", in: talk) == "-")
  }
}
