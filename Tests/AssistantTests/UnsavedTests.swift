// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing

@testable import Assistant

/// Where something cannot be kept and the person leaves, the talk ends there, whatever was being done beside an answer.
@MainActor
@Suite(.hearsEnglish) struct UnsavedTests {
  /// Holds a talk in which the shelf fails once, when a line is asked for; the person leaves when told so.
  private func end(_ lines: [String], failingAt line: Int, flow: Flow = .sample) throws -> (Ending, Scene) {
    let scene = Scene(lines, flows: [flow])
    scene.console.beforeLine = { [shelf = scene.shelf] place in
      if place == line { shelf.troubles = [.notKept("disk full")] }
    }
    return (try scene.run(flow.id), scene)
  }

  @Test func `a question that is noted beside an answer`() throws {
    let (ending, scene) = try end(
      ["Dana", "the monthly report", "get my forklift licence, do they pay for that?"], failingAt: 2)
    #expect(ending == .leftUnsaved)
    #expect(scene.plan?.goals.isEmpty == true)
  }

  @Test func `a start that is told anew beside the target`() throws {
    let (ending, scene) = try end(
      ["get better at essays", "I hand them in", "pages", "5", "from 6 to 15", "yes"], failingAt: 5, flow: .coached)
    #expect(scene.console.text.contains("Does it start at 6?"))
    #expect(ending == .leftUnsaved)
  }
}
