// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Testing

@testable import Assistant

/// Somebody is called away and does not say stop, where words are wanted.
@MainActor
@Suite(.hearsEnglish) struct CalledAwayTests {
  private func talk(_ lines: [String]) throws -> Scene {
    let scene = Scene(["Dana"] + lines, weighs: true)
    try scene.run()
    return scene
  }

  private func asks(_ scene: Scene) -> Bool {
    scene.console.said(.question).contains { $0.hasPrefix("Shall we stop here?") }
  }

  @Test(arguments: ["gotta bounce moms here", "bell rang gotta go"])
  func `whoever is called away is asked whether to stop, and nothing of it is kept`(line: String) throws {
    let scene = try talk([line, "yes"])
    #expect(asks(scene))
    #expect(scene.plan?.gaps.isEmpty ?? true)
  }

  @Test(arguments: [
    "the bus is late a lot", "when the bell rings i lose my place", "my boss calls me over all the time",
    "picking up the phone on the first ring", "being late", "i got stuck on a word and i wanted to stop",
  ])
  func `whoever tells of bells and rides is asked nothing`(line: String) throws {
    let scene = try talk([line])
    #expect(!asks(scene))
    #expect(scene.plan?.gaps.map(\.text) == [line])
  }
}
