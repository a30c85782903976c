// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing

@testable import Assistant

/// What was told in confidence is taken out wherever somebody asks for it, and no trace of it stays.
@MainActor
@Suite(.hearsEnglish) struct PartRemovalTalkTests {
  private static let talk = AmendedTalk(
    flow: "student-goals", band: .middle,
    answers: [
      "name": "Jamal", "grade": "grade 7", "good-at": "drawing, soccer", "proud": "i drew the poster for the fair",
      "hard": "starting essays",
      "hard-last":
        "last friday i looked at the page. my brother's in rehab and i am up half the night because of him. on monday it was fine",
      "hard-cause": "3", "hard-better": "when it is quiet and nobody shouts about the tuesday bus",
      "goal": "write an essay every week",
      "goal-now": "2", "goal-target": "5", "goal-when": "march 31",
    ])

  private static let kept = "last friday i looked at the page. on monday it was fine"

  nonisolated private static let places = ["hard-better", "goal", "goal-when", "goal-ways", "hard-things?"]

  @Test(
    arguments: zip(
      places,
      [
        "oh god no take the bit about my brother out, he told me that in confidence",
        "take the bit about my brother out",
        "delete what i put about my brother", "forget what i said about my brother",
        "please delete what I wrote about my brother, he doesn't want it written down",
      ]))
  func `a confidence goes from every question, with all of its sentence`(place: String, line: String) throws {
    let shelf = MemoryShelf()
    let (conversation, scene) = try Self.talk.conversation(at: place, shelf: shelf)
    let before = scene.console.told.count
    let open = conversation.interview.turn.key
    _ = try conversation.hear(line)
    #expect(AmendedTalk.standing(of: "hard-last", in: conversation) == Self.kept)
    #expect(conversation.interview.turn.key == open)
    let said = scene.console.told.dropFirst(before).map(\.text).joined(separator: "\n")
    #expect(said.contains("Gone for good") && said.contains("my brother"), "\(said)")
    #expect(!said.contains("rehab") && !said.contains("stands in no answer"), "\(said)")
    let journal = String(describing: shelf.journals)
    #expect(!journal.contains("rehab") && !journal.contains("told me that") && !journal.contains("written down"))
    #expect(!String(describing: shelf.stored.values.map(\.plan)).contains("rehab"))
  }

  @Test func `nothing of it comes back by undo`() throws {
    let (conversation, _) = try Self.talk.conversation(at: "goal")
    _ = try conversation.hear("delete what i said about my brother")
    _ = try conversation.hear("/undo")
    #expect(AmendedTalk.standing(of: "hard-last", in: conversation) == Self.kept)
  }

  @Test(arguments: ["bus part", "tuesday bus bit", "part about the tuesday bus"])
  func `a number before it names the answer, and what is no confidence can come back`(name: String) throws {
    let (conversation, _) = try Self.talk.conversation(at: "goal")
    let item = conversation.interview.reviewItems.first { $0.key.id == "hard-better" }
    let number = try #require(item?.number)
    _ = try conversation.hear("\(number) leave the \(name) out")
    #expect(AmendedTalk.standing(of: "hard-better", in: conversation) == "when it is quiet")
    #expect(AmendedTalk.standing(of: "goal", in: conversation) == "-")
    _ = try conversation.hear("/undo")
    #expect(AmendedTalk.standing(of: "hard-better", in: conversation).contains("tuesday bus"))
  }

  @Test func `where it stands nowhere, the wish is no answer`() throws {
    let (conversation, scene) = try Self.talk.conversation(at: "goal-ways")
    _ = try conversation.hear("take the bit about my uncle's farm out")
    #expect(scene.console.text.contains("stands in no answer"))
    #expect(AmendedTalk.standing(of: "goal-ways", in: conversation) == "-")
  }
}
