// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Plans
import Testing

@testable import Assistant

/// An answer that is there already is told beside the question; it stands in the line only where somebody asked to edit it.
@MainActor
@Suite(.hearsEnglish) struct OldAnswerTests {
  private func scene(_ lines: [String], edits: Bool = true) -> Scene {
    let scene = Scene(lines)
    scene.console.editsDrafts = edits
    return scene
  }

  @Test(arguments: [true, false])
  func `going back shows the old answer, and the line is empty`(edits: Bool) throws {
    let scene = scene(["Dana", "/back", "Joe"], edits: edits)
    try scene.run()
    #expect(scene.console.said(.hint).contains("Enter keeps: Dana"))
    #expect(scene.console.prefills.allSatisfy { $0 == nil })
    #expect(scene.plan?.learner.name == "Joe")
  }

  @Test(arguments: [true, false])
  func `Enter keeps the old answer`(edits: Bool) throws {
    let scene = scene(["Dana", "the report", "/back", "", "I make it alone"], edits: edits)
    try scene.run()
    #expect(scene.plan?.gaps.map(\.text) == ["the report"])
    #expect(scene.plan?.goals.first?.statement == "I make it alone")
  }

  @Test(arguments: ["/edit 2", "edit my gap"])
  func `the old words stand in the line where somebody asks to edit`(line: String) throws {
    let scene = scene(["Dana", "the report", line, "the monthly report"])
    try scene.run()
    #expect(scene.console.prefills.compactMap(\.self) == ["the report"])
    #expect(scene.console.said(.hint).contains(Messages.wordsInLine))
    #expect(scene.plan?.gaps.map(\.text) == ["the monthly report"])
  }

  @Test func `where lines cannot be edited the old words are told instead`() throws {
    let scene = scene(["Dana", "the report", "/edit 2", ""], edits: false)
    try scene.run()
    #expect(scene.console.said(.hint).contains("Enter keeps: the report"))
    #expect(scene.plan?.gaps.map(\.text) == ["the report"])
  }

  @Test(arguments: ["/goto 2", "change my gap"])
  func `other ways to a question leave the line empty`(line: String) throws {
    let scene = scene(["Dana", "the report", line, "the weekly report"])
    try scene.run()
    #expect(scene.console.prefills.allSatisfy { $0 == nil })
    #expect(scene.plan?.gaps.map(\.text) == ["the weekly report"])
  }

  @Test func `an answer that reads like a request is kept by Enter all the same`() throws {
    let scene = scene(["Dana", "/say it helped, undo", "/back", "", "I make it alone"])
    try scene.run()
    #expect(scene.plan?.gaps.map(\.text) == ["it helped, undo"])
  }

  @Test func `a day that was given is typed anew`() throws {
    let scene = scene(["Dana", "the report", "I make it alone", "3 June 2027", "yes", "/edit 4", ""])
    try scene.run()
    #expect(scene.console.prefills.allSatisfy { $0 == nil })
    #expect(scene.plan?.goals.first?.due == CalendarDate("2027-06-03"))
  }
}
