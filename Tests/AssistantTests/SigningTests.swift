// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing

@testable import Assistant

/// What is signed at the end of a talk, and when.
@MainActor
@Suite(.hearsEnglish) struct SigningTests {
  private static let talk = AmendedTalk(
    flow: "employee-development", band: .adult,
    answers: ["employee-name": "Ty Brooks", "supervisor-name": "Marta Kowalski"])

  @Test(arguments: [
    "agree, but can we see the whole thing first", "show me the whole plan before I sign", "can i see the plan first",
    "I agree but show me everything", "yes. can you print the plan before i sign it",
  ])
  func `whoever asks to see the plan is shown it, and has signed nothing`(line: String) throws {
    for place in ["sign-employee", "sign-supervisor"] {
      let (conversation, scene) = try Self.talk.conversation(at: place)
      _ = try conversation.hear(line)
      #expect(conversation.interview.turn.key?.id == place, "\(scene.console.text.suffix(500))")
      #expect(scene.console.text.contains("Ty Brooks") && scene.console.text.contains("Nothing was signed."))
      #expect(scene.plan?.signatures.allSatisfy { $0.date == nil } ?? true)
    }
  }

  @Test(arguments: ["I agree with this plan", "agree, show me how it goes"])
  func `whoever agrees has signed`(line: String) throws {
    let (conversation, scene) = try Self.talk.conversation(at: "sign-employee")
    _ = try conversation.hear(line)
    #expect(scene.plan?.signatures.first?.meaning == .agreed)
    #expect(scene.plan?.signatures.first?.date == .testDay)
  }

  private static let signed = Flow(
    id: "sample", title: "Sample", kind: "development",
    audience: Audience(subject: "employee", facilitator: nil, bands: [.adult]),
    sections: [
      Section(
        id: "start", title: "Start",
        steps: [
          .asking("first", "How do you sign?", type: .yesno, to: "signatures.employee"),
          .asking("second", "And you?", type: .yesno, to: "signatures.supervisor"),
        ])
    ])

  /// Who signs first does so on one day, and some lines are said on a later one.
  private static func goneOn(_ lines: [String]) throws -> Scene {
    let shelf = MemoryShelf()
    _ = try Scene(["yes", "pause"], flows: [signed], shelf: shelf).run()
    let record = try #require(shelf.records.first)
    let later = try #require(Instant("2026-11-23T10:00:00Z"))
    let scene = Scene(lines + ["pause"], flows: [signed], shelf: shelf, now: { later })
    _ = try Reception(world: scene.world).run(to: .conversation(record.id))
    return scene
  }

  @Test func `a talk that goes on another day is signed on that day`() throws {
    let scene = try Self.goneOn(["yes"])
    #expect(scene.plan?.signatures.map { $0.date?.iso } == ["2026-11-21", "2026-11-23"])
  }

  @Test func `a change that was taken back leaves the day of the signature`() throws {
    let scene = try Self.goneOn(["/back", "no", "/undo"])
    #expect(scene.plan?.signatures.first?.meaning == .agreed)
    #expect(scene.plan?.signatures.first?.date?.iso == "2026-11-21")
  }
}
