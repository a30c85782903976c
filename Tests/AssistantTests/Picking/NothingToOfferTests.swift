// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Testing

@testable import Assistant

/// A question for what could help, with a corpus in which nothing does.
@MainActor
@Suite(.hearsEnglish) struct NothingToOfferTests {
  private static var flow: Flow {
    var ways = Step.asking(
      "ways", "Here are ways that have helped others. Which would you try?", type: .pick, to: "interventions+")
    ways.pickSource = "interventions"
    ways.need = [Reference("gap")]
    return Flow(
      id: "sample", title: "Sample", kind: "development",
      audience: Audience(subject: "student", facilitator: nil, bands: [.high]),
      sections: [Section(id: "start", title: "Start", steps: [.asking("gap", "What is hard?", to: "gap.text"), ways])])
  }

  @Test func `where nothing fits one line says so and asks for an own idea`() throws {
    let scene = Scene(["run the 400 in 55", "sprint twice a week with coach"], flows: [Self.flow])
    try scene.run()
    let said = scene.console.text
    #expect(said.contains("I have nothing that fits this. What is your own idea?"))
    #expect(!said.contains("Here are ways"))
    #expect(said.contains("Kept as your own idea: \u{201C}sprint twice a week with coach\u{201D}"))
  }
}
