// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Testing

@testable import Assistant

/// Several answers told anew in one line, behind a list of them by number.
@MainActor
@Suite(.hearsEnglish) struct NumberedAnswersTests {
  private static let talk = SeveralGoalsTests.student(["good-at": "jada", "proud": "no", "like": "wait"])

  private static func number(of id: String, in talk: Conversation) throws -> Int {
    try #require(talk.interview.reviewItems.first { $0.key.id == id }).number
  }

  @Test(arguments: [
    "3 should be drawing and doing hair, 4 i did my cousins braids, 5 anime",
    "3 is drawing and doing hair, 4 is i did my cousins braids, and 5 is anime",
    "3: drawing and doing hair. 4: i did my cousins braids. 5: anime",
    "no 3 should be drawing and doing hair, 4 should be i did my cousins braids, 5 should be anime",
    "change 3 to drawing and doing hair, 4 to i did my cousins braids, 5 to anime",
  ])
  func `each number is told its own words`(line: String) throws {
    let (talk, _) = try Self.talk.conversation(at: "learn-best")
    _ = try talk.hear("/review")
    #expect(try Self.number(of: "good-at", in: talk) == 3)
    _ = try talk.hear(line)
    for _ in 0..<3 where talk.interview.turn.kind == .readBack { _ = try talk.hear("yes") }
    #expect(AmendedTalk.standing(of: "good-at", in: talk) == "drawing; doing hair")
    #expect(AmendedTalk.standing(of: "proud", in: talk) == "i did my cousins braids")
    #expect(AmendedTalk.standing(of: "like", in: talk) == "anime")
    #expect(talk.interview.turn.key?.id == "learn-best")
  }

  @Test(arguments: ["change 4", "edit 4", "can i fix number 4", "4 is wrong"])
  func `a number that was on the screen is meant while a shorter list is read back`(line: String) throws {
    let (talk, scene) = try Self.talk.conversation(at: "learn-best")
    for typed in ["/review", "3 should be drawing and doing hair"] { _ = try talk.hear(typed) }
    #expect(talk.interview.turn.kind == .readBack)
    _ = try talk.hear(line)
    #expect(!scene.console.text.contains("nothing was answered at number"))
    #expect(talk.interview.turn.key?.id == "proud")
  }
}
