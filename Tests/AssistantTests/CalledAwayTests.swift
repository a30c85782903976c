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

  nonisolated static let goodbyes = [
    "gotta bounce moms here", "bell just rang", "my ride is outside", "mom needs the ipad",
  ]

  @Test(arguments: goodbyes)
  func `whoever is called away is asked whether to stop, and nothing of it is kept`(line: String) throws {
    let scene = try talk([line, "yes"])
    #expect(asks(scene))
    #expect(scene.plan?.gaps.isEmpty ?? true)
  }

  @Test(arguments: [
    "the bus is late a lot", "when the bell rings i lose my place", "my boss calls me over all the time",
    "picking up the phone on the first ring", "being late",
  ])
  func `whoever tells of bells and rides is asked nothing`(line: String) throws {
    let scene = try talk([line])
    #expect(!asks(scene))
    #expect(scene.plan?.gaps.map(\.text) == [line])
  }

  @Test func `an answer in the place of yes or no is the answer`() throws {
    let scene = try talk(["mom needs the ipad", "the monthly report"])
    #expect(asks(scene))
    #expect(scene.plan?.gaps.map(\.text) == ["the monthly report"])
  }

  @Test func `no keeps the line as the answer`() throws {
    let scene = try talk(["mom needs the ipad", "no"])
    #expect(asks(scene))
    #expect(scene.plan?.gaps.map(\.text) == ["mom needs the ipad"])
  }
}
