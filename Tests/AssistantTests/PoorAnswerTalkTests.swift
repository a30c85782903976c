// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Testing

@testable import Assistant

@MainActor
@Suite(.hearsEnglish) struct PoorAnswerTalkTests {
  @Test func `a bare no is asked about once and then stands`() throws {
    let scene = Scene(["Mia", "nothing", "nothing"])
    try scene.run()
    #expect(scene.console.said(.trouble).count { $0.contains("can mean two things") } == 1)
    #expect(scene.plan?.gaps.first?.text == "nothing")
  }

  @Test func `what is marked as an answer stands at once`() throws {
    let scene = Scene(["Mia", "/say whatever"])
    try scene.run()
    #expect(scene.plan?.gaps.first?.text == "whatever")
  }

  @Test(
    arguments: [
      "nobody plays with me at recess", "i feel stupid when i read out loud", "they laugh at me",
      "i get scared before tests",
      "long words, it makes me cry", "I'm so overwhelmed by the emails",
    ])
  func `a feeling is answered in one line and stays an answer`(line: String) throws {
    let scene = Scene(["Mia", line])
    try scene.run()
    #expect(scene.console.said(.remark).count { $0.contains("That sounds hard") } == 1)
    #expect(scene.plan?.gaps.isEmpty == false)
  }

  @Test(
    arguments: [
      "long division", "not scared anymore, just slow", "sad stories are hard to read", "being exact",
      "I am not embarrassed, only slow",
      "reading to the little kids",
    ])
  func `what tells no feeling is taken without a word on it`(line: String) throws {
    let scene = Scene(["Mia", line])
    try scene.run()
    #expect(!scene.console.text.contains("That sounds hard"))
  }

  @Test func `both of two choices are kept as they are where own words are taken, too`() throws {
    let answer = try heard(["time and tools", "both"], takesOwnWords: true)
    #expect(answer?.items.map(\.text) == ["There is not enough time", "Tools are missing"])
    #expect(answer?.items.allSatisfy { $0.id != nil } == true)
  }

  @Test func `where only one choice goes in the bigger one is asked for`() throws {
    #expect(try heard(["time and tools", "both"], takesOwnWords: false) == nil)
    #expect(try heard(["time and tools", "both", "2"], takesOwnWords: false)?.items.first?.id == "no-tools")
  }

  private func heard(_ lines: [String], takesOwnWords: Bool) throws -> Answer? {
    var flow = Flow.sample
    flow.sections[0].steps[1].type = .choice
    flow.sections[0].steps[1].choices = .written([
      Choice(id: "no-time", text: Banded(Template("There is not enough time")), words: ["time"]),
      Choice(id: "no-tools", text: Banded(Template("Tools are missing")), words: ["tools"]),
    ])
    flow.sections[0].steps[1].allowsOwnWords = takesOwnWords
    let scene = Scene([], flows: [flow])
    let conversation = try Reception(world: scene.world, band: .adult).open(.flow("sample"))
    for line in ["Mia"] + lines { _ = try conversation?.hear(line) }
    return conversation?.interview.slots.first(where: { $0.key.id == "gap" })?.answer
  }
}
