// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing

@testable import Assistant

/// First lines, and answers of another kind than their question asks for, as data; the rows aside were written before the rules.
@MainActor
@Suite(.hearsEnglish) struct OpeningTableTests {
  private static func misses(_ table: String) throws -> (all: Int, missed: [String]) {
    let lines = try OpeningLine.table(table)
    return (lines.count, try lines.compactMap { try $0.miss() })
  }

  @Test func `first lines are used as they were meant`() throws {
    let (_, missed) = try Self.misses("seen")
    #expect(missed.isEmpty, "\(missed.count) missed\n\(missed.joined(separator: "\n"))")
  }

  @Test func `of first lines that were kept aside most are used as they were meant`() throws {
    let (all, missed) = try Self.misses("aside")
    print("first lines kept aside: \(all - missed.count) of \(all)")
    #expect(missed.count * 10 <= all, "\(missed.joined(separator: "\n"))")
  }
}

/// What is said to answers that are not taken: differently the second time, then there is a way on.
@MainActor
@Suite(.hearsEnglish) struct TurningDownTests {
  private static func flow(_ step: Step) -> Flow {
    Flow(
      id: "one", title: "One", kind: "development",
      audience: Audience(subject: "employee", facilitator: nil, bands: [.adult]),
      sections: [Section(id: "one", title: "One", steps: [step, .asking("next", "And then?", to: "talk")])])
  }

  private static func troubles(_ step: Step, _ lines: [String]) throws -> (said: [String], scene: Scene) {
    let scene = Scene(lines, flows: [flow(step)])
    try scene.run("one")
    return (scene.console.said(.trouble), scene)
  }

  @Test(arguments: [
    (StepType.scale, "pretty good"), (.scale, "6 or 7"), (.date, "mom"), (.yesno, "purple"), (.number, "some"),
  ])
  func `nothing is refused twice in the same words, and the third time the question is left open`(
    type: StepType, line: String
  ) throws {
    let (said, scene) = try Self.troubles(
      .asking("it", "How is it?", type: type, to: "review.value"), [line, line, line, "fine"])
    #expect(said.count == 2)
    #expect(said.first != said.last)
    #expect(scene.console.text.contains("We leave this one open and go on. Noted: \u{201C}\(line)\u{201D}."))
    #expect(scene.shelf.journals.values.first?.contains { $0.kind == .skipped(SlotKey("it")) } == true)
  }

  @Test func `words that change nothing in what is read back are asked about twice, then it stands`() throws {
    let section = Section(
      id: "one", title: "One",
      steps: [.asking("a", "What is hard?", to: "gap.text"), .asking("b", "What helps?", to: "voice.what-helps")],
      confirm: Banded(Template("Hard: {a}\nHelps: {b}\nIs that right?")))
    let flow = Flow(
      id: "one", title: "One", kind: "development",
      audience: Audience(subject: "employee", facilitator: nil, bands: [.adult]),
      sections: [section, Section(id: "two", title: "Two", steps: [.asking("next", "And then?", to: "talk")])])
    let scene = Scene(["reading", "my aunt", "purple elephants", "green apples", "blue birds", "fine"], flows: [flow])
    try scene.run("one")
    #expect(scene.console.text.contains("We leave it at that and go on. Noted: \u{201C}blue birds\u{201D}."))
    #expect(scene.console.said(.question).contains("And then?"))
  }

  @Test func `poor answers that differ are asked about twice, the same once more stands`() throws {
    var step = Step.asking("it", "What is hard?", to: "gap.text")
    step.wording.example = Banded(Template("Long books."))
    let (said, scene) = try Self.troubles(step, ["yes", "7", "7", "fine"])
    #expect(said.count == 2)
    #expect(scene.plan?.gaps.map(\.text) == ["7"])
    #expect(try Self.troubles(step, ["7", "reading"]).scene.plan?.gaps.map(\.text) == ["reading"])
  }

  @Test func `an answer between two others begins to count anew`() throws {
    let step = Step.asking("it", "How much?", type: .scale, to: "review.value")
    let (said, scene) = try Self.troubles(step, ["good", "5", "/back", "so so", "6", "fine"])
    #expect(said.count == 2)
    #expect(!scene.console.text.contains("We leave this one open"))
  }

  @Test func `a name said again stands, and another sentence is asked about differently`() throws {
    let name = Step.asking("name", "What is your name?", to: "learner.name")
    let (once, again) = try Self.troubles(name, ["i like pizza", "i like pizza", "fine"])
    #expect(once.count == 1)
    #expect(again.plan?.learner.name == "i like pizza")
    let (said, other) = try Self.troubles(name, ["i like pizza", "math is too hard", "the sky is blue", "fine"])
    #expect(said.count == 2 && said.last?.contains("more than a name") == false)
    #expect(other.plan?.learner.name == nil)
  }
}
