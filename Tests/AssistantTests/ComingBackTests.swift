// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing

@testable import Assistant

@MainActor
@Suite(.hearsEnglish) struct ComingBackTests {
  /// Nine titles, the second with a nine in it, and conversations with two people that are open.
  private func scene(_ lines: [String]) -> Scene {
    var flows = (1...8).map { number in
      var flow = Flow.sample
      flow.id = "flow-\(number)"
      flow.title = number == 2 ? "Onboarding plan, 30-60-90" : "Talk \("abcdefgh".prefix(number))"
      return flow
    }
    flows[0].title = "Development conversation"
    let scene = Scene(lines, flows: flows)
    for (number, learner) in ["Joe Park", "Jonas Berg"].enumerated() {
      scene.shelf.records.append(
        ConversationRecord(
          id: .named("open \(number)", in: .named("shelf")), flow: "flow-1", flowVersion: 1,
          title: "Development conversation", learner: learner, band: .adult, answered: 3, questions: 9,
          startedAt: .testInstant))
    }
    return scene
  }

  private func chosen(_ lines: [String]) throws -> String {
    switch try Reception(world: scene(lines).world).choose() {
    case .go(.conversation(let id)): id == .named("open 1", in: .named("shelf")) ? "Jonas" : "Joe"
    case .go(.flow(let id)): id
    case .go(.reception), .leave: ""
    }
  }

  @Test(
    arguments: [
      ("9", "Joe"), ("10", "Jonas"), ("2", "flow-2"), ("number 10", "Jonas"), ("30", ""), ("60", ""), ("90", ""),
      ("the one with jonas", "Jonas"), ("joe", "Joe"), ("onboarding", "flow-2"),
      ("the onboarding one please", "flow-2"),
      ("Development conversation", "flow-1"), ("development conversation with jonas", "Jonas"),
      ("with joe park", "Joe"),
    ])
  func `what is typed at the menu opens what stands beside it`(line: String, opened: String) throws {
    #expect(try chosen(["no", line]) == opened)
  }

  @Test(
    arguments: [
      ("yes", "Joe"), ("yes please, where were we?", "Joe"), ("continue", "Joe"), ("the one with jonas", "Jonas"),
      ("no, the one with jonas", "Jonas"), ("jonas", "Jonas"), ("joe please", "Joe"), ("no", "flow-2"),
      ("no, not joe", "flow-2"),
    ])
  func `the draft that is named is the one that goes on`(line: String, opened: String) throws {
    #expect(try chosen([line, "2"]) == opened)
  }

  @Test func `the time used before goes on, without the break`() {
    let begin = Instant.testInstant
    func after(_ minutes: Int) -> Instant {
      Instant(secondsSince1970: begin.secondsSince1970 + minutes * 60) ?? begin
    }
    #expect(TalkTime.minutes(from: begin, through: []) == 0)
    #expect(TalkTime.minutes(from: begin, through: [after(3), after(9)]) == 9)
    #expect(TalkTime.minutes(from: begin, through: [after(3), after(600), after(605)]) == 8)
  }

  @Test func `what was said last stands above the question when a conversation goes on`() throws {
    let shelf = MemoryShelf()
    try Scene(["Dana", "the monthly report"], shelf: shelf).run()
    let (scene, _) = try Scene.resumed(shelf, [])
    #expect(scene.console.text.contains("Last time: Where does it get hard? → the monthly report"))
  }
}
