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
    "sorry got to go, they want me in goods in", "got to go, they need me on the ward", "gotta go, my mom needs me",
    "sorry, i have to go now. they want me downstairs",
  ])
  func `whoever says who wants them stops there`(line: String) throws {
    let scene = try talk([line, "yes"])
    #expect(scene.plan?.gaps.isEmpty ?? true, "\(scene.console.text)")
    #expect(!scene.console.text.contains("/support"))
    #expect(asks(scene) || scene.console.text.contains("saved"), "\(scene.console.text)")
  }

  @Test(arguments: [
    "hold on phones going", "back in a min", "back in a tick", "hang on, my phone is ringing", "one sec they need me",
    "hang on a minute",
  ])
  func `whoever is called away for a moment is waited for`(line: String) throws {
    let scene = try talk([line])
    #expect(scene.plan?.gaps.isEmpty ?? true, "\(scene.console.text)")
    #expect(scene.console.text.contains("Everything is kept") || asks(scene), "\(scene.console.text)")
  }

  @Test(arguments: [
    "the bus is late a lot", "they want me in two places at once", "my kids call when they need me",
    "when the bell rings i lose my place", "my boss calls me over all the time",
    "picking up the phone on the first ring", "being late", "i got stuck on a word and i wanted to stop",
  ])
  func `whoever tells of bells and rides is asked nothing`(line: String) throws {
    let scene = try talk([line])
    #expect(!asks(scene))
    #expect(scene.plan?.gaps.map(\.text) == [line])
  }
}
