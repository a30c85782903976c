// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Plans
import Testing

@testable import Assistant

/// "The last one" is the answer given last that still stands.
@MainActor
@Suite(.hearsEnglish) struct LastAnsweredTests {
  private func scene(_ lines: [String]) throws -> Scene {
    let scene = Scene(["Dana", "the monthly report"] + lines)
    try scene.run()
    return scene
  }

  @Test(arguments: [["/undo"], ["/back", "idk"], ["/undo", "/redo", "/undo"]])
  func `behind what was taken back, the answer before is kept private`(lines: [String]) throws {
    let scene = try scene(lines + ["/private"])
    #expect(scene.console.said(.remark).contains(Messages.nowPrivate("Dana")))
  }

  @Test func `behind an undo the answer before is erased`() throws {
    let scene = try scene(["/undo", "/forget", "yes"])
    #expect(scene.console.text.contains("Erase \u{201C}Dana\u{201D}"))
    #expect(scene.plan?.learner.name == nil)
  }

  @Test func `an answer that was changed later is the last one`() throws {
    let scene = try scene(["I make it alone", "change my name to Dana Reyes", "/private"])
    #expect(scene.console.said(.remark).contains(Messages.nowPrivate("Dana Reyes")))
  }

  @Test func `what is said right behind an undo answers the question that is open again`() throws {
    let scene = try scene(["/undo", "no, it's the weekly report"])
    #expect(scene.plan?.learner.name == "Dana")
    #expect(scene.plan?.gaps.count == 1)
  }
}
