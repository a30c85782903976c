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

  /// A student's talk, where ways are found only for words that hold "blanked".
  private static func student(_ hard: String, _ goal: String, cause: String = "3") -> AmendedTalk {
    AmendedTalk(
      flow: "student-goals", band: .high,
      answers: [
        "name": "Jo", "grade": "11", "hard": hard, "hard-last": "i blanked on the last test", "hard-cause": cause,
        "goal": goal,
      ],
      found: { $0.text.contains("blanked") ? PickTableTests.offer.recommendation : nil })
  }

  @Test(arguments: [
    ("chem", "pass chem with a 75"), ("biology", "get a B in bio"), ("my history class", "pass history"),
  ])
  func `where nothing fits a subject of school, what was told of it decides`(hard: String, goal: String) throws {
    let (conversation, scene) = try Self.student(hard, goal).conversation(at: "goal-ways")
    try conversation.show(conversation.turn)
    let said = scene.console.text
    #expect(said.contains("Nothing here is made for just that. This has helped with what you told of it."), "\(said)")
    #expect(said.contains("1  Quiz yourself instead of reading again"))
    #expect(!said.contains("I have nothing that fits this"))
    _ = try conversation.hear("1")
    #expect(AmendedTalk.standing(of: "goal-ways", in: conversation) == "Quiz yourself instead of reading again")
  }

  @Test(arguments: [
    ("braiding", "get 5 clients", "3"), ("chem", "pass chem", "/skip"), ("my temper", "stay calm", "3"),
  ])
  func `elsewhere, and where no cause is known, an own idea is asked for`(hard: String, goal: String, cause: String)
    throws
  {
    let (conversation, scene) = try Self.student(hard, goal, cause: cause).conversation(at: "goal-ways")
    try conversation.show(conversation.turn)
    #expect(scene.console.text.contains("I have nothing that fits this"))
  }
}
