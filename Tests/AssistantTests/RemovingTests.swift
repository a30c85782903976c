// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing

@testable import Assistant

/// Taking out what was said, by its number on the screen or by its words.
@MainActor
@Suite(.hearsEnglish) struct RemovingTests {
  private static let flow = Flow(
    id: "sample", title: "Sample", kind: "development",
    audience: Audience(subject: "employee", facilitator: nil, bands: [.adult]),
    sections: [
      Section(
        id: "start", title: "Start",
        steps: [
          .asking("name", "What is your name?", to: "learner.name"),
          .asking("good", "What are you good at?", type: .list, to: "strengths+"),
        ], confirm: Banded(Template("Good at {good}. Right?"))),
      Section(
        id: "ready", title: "Ready",
        repetition: Repetition(
          fills: "action", extent: .asked(min: 1, max: Banded(4)), another: Banded(Template("More?"))),
        steps: [.asking("thing", "What must be ready?", to: "action.text")]),
      Section(id: "end", title: "End", steps: [.asking("gap", "Where does it get hard?", to: "gap.text")]),
    ],
    review: ReviewPlan())

  private func scene(_ lines: [String]) throws -> Scene {
    let scene = Scene(
      ["Dana", "art, soccer", "yes", "yes", "badge", "yes", "parking spot", "no"] + lines, flows: [Self.flow])
    try scene.run()
    return scene
  }

  @Test(arguments: [
    "forget the parking spot", "can we get rid of the parking spot one", "how do i delete the parking spot one",
  ])
  func `words name what is taken out, and it leaves the plan`(line: String) throws {
    let scene = try scene([line])
    #expect(scene.console.text.contains("Taken out: “parking spot”. /undo brings it back."))
    #expect(scene.plan?.actions.map(\.text) == ["badge"])
    #expect(scene.plan?.gaps == [])
  }

  @Test func `undo brings it back`() throws {
    #expect(try scene(["forget the parking spot", "/undo"]).plan?.actions.map(\.text) == ["badge", "parking spot"])
  }

  @Test func `a number is that of the list of all answers`() throws {
    let scene = try scene(["scrap number 4"])
    #expect(scene.plan?.actions.map(\.text) == ["badge"])
    #expect(try self.scene(["/review", "drop 3"]).plan?.actions.map(\.text) == ["parking spot"])
  }

  @Test func `digits alone are an answer where no list was shown`() throws {
    #expect(try scene(["drop 3"]).plan?.gaps.map(\.text) == ["drop 3"])
  }

  @Test func `a number that is not there is said, and nothing changes`() throws {
    let scene = try scene(["scrap number 40"])
    #expect(scene.console.said(.trouble).last?.contains("number 40") == true)
    #expect(scene.plan?.actions.count == 2)
    #expect(scene.plan?.gaps == [])
  }

  @Test func `words that name nothing that was said are an answer`() throws {
    #expect(try scene(["drop the old habits"]).plan?.gaps.map(\.text) == ["drop the old habits"])
  }

  @Test func `erasing asks in the words of the reader, and what began a pass goes whole`() throws {
    let scene = try scene(["/forget 4", "yes"])
    let asked = scene.console.said(.question).first { $0.contains("for good") }
    #expect(asked == "Erase “parking spot” (What must be ready?) for good? It cannot be brought back. (yes or no)")
    #expect(scene.plan?.actions.map(\.text) == ["badge"])
    #expect(try self.scene(["/forget the parking spot", "yes"]).plan?.actions.map(\.text) == ["badge"])
  }

  @Test func `one of several things is taken out by its words`() throws {
    #expect(try scene(["forget soccer"]).plan?.strengths.map(\.text) == ["art"])
  }

  @Test func `under a list that is read back a number is one of it`() throws {
    let scene = Scene(["Dana", "art, soccer", "number 2 is wrong, that was me", "2: football"], flows: [Self.flow])
    try scene.run()
    #expect(scene.console.said(.hint).contains { $0.hasPrefix("2 is “soccer”.") })
    #expect(scene.plan?.strengths.map(\.text) == ["art", "football"])
  }

  @Test func `in the section that is read back a number is one of its answers`() throws {
    let scene = Scene(["Dana", "art, soccer", "yes", "no", "number 2 is wrong"], flows: [Self.flow])
    try scene.run()
    #expect(scene.console.said(.question).last == "What are you good at?")
  }
}
