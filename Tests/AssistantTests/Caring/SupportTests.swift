// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Testing

@testable import Assistant

/// People to turn to: a child sees what concerns a child, a screen at once.
@MainActor
@Suite(.hearsEnglish) struct SupportTests {
  private static let signposts = ["crisis", "bullying", "lawyers", "doctor"].map { id in
    SignpostText(
      id: id, title: "About \(id)", say: "Words about \(id).",
      young: id == "lawyers" ? nil : "Tell somebody about \(id).",
      contacts: (1...5).map { "\(id) helper \($0): call \($0)00" })
  }

  private func talk(near id: String?) throws -> (Conversation, Scene) {
    let (conversation, scene) = try ChildTalkTests.talk.conversation(at: "goal-first")
    (scene.world.materials as? TestMaterials)?.signposts = Self.signposts
    if let id { conversation.nearSignpost = (id, 0, true) }
    return (conversation, scene)
  }

  @Test func `what was near comes first`() throws {
    let (conversation, scene) = try talk(near: "bullying")
    _ = try conversation.hear("/support")
    #expect(scene.console.said(.heading).last(where: { $0.hasPrefix("About") }) != nil)
    #expect(scene.console.said(.heading).first { $0.hasPrefix("About") } == "About bullying")
    #expect(scene.console.text.contains("type more"))
  }

  @Test func `a child sees nothing that is for grown-ups, and a screen at once`() throws {
    let (conversation, scene) = try talk(near: nil)
    let before = scene.console.told.count
    _ = try conversation.hear("/support")
    #expect(scene.console.told.count - before <= 20)
    for line in ["more", "more please", "show more"] { _ = try conversation.hear(line) }
    let shown = scene.console.said(.heading).filter { $0.hasPrefix("About") }
    #expect(shown == ["About crisis", "About bullying", "About doctor"])
    #expect(scene.console.text.contains("doctor helper 5"))
  }

  @Test func `another line ends it`() throws {
    let (conversation, scene) = try talk(near: nil)
    for line in ["/support", "practice in the car", "more"] { _ = try conversation.hear(line) }
    #expect(!scene.console.text.contains("About doctor"))
  }

  @Test func `a grown-up sees all of them at once`() throws {
    let scene = Scene(["Dana", "/support"])
    (scene.world.materials as? TestMaterials)?.signposts = Self.signposts
    try scene.run()
    #expect(scene.console.said(.heading).count { $0.hasPrefix("About") } == 4)
    #expect(!scene.console.text.contains("type more"))
  }
}
