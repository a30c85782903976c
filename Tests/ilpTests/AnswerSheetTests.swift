// SPDX-License-Identifier: GPL-3.0-or-later
import Assistant
import FoundationEssentials
import Hearing
import Testing

@testable import ilp

@Suite(.hearsEnglish) struct AnswerSheetTests {
  private func sheet(_ text: String) throws -> AnswerSheet {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml").path
    try FileDraft(path: path).write(text)
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try AnswerSheet(file: path)
  }

  @Test func `answers stay words`() throws {
    #expect(try sheet("a: no\nb: 3.10\n").values == ["a": .words("no"), "b": .words("3.10")])
  }

  @Test func `JSON is read as well`() throws {
    #expect(
      try sheet(#"{"a": true, "b": null, "c": ["x", "y"]}"#).values == [
        "a": .words("yes"), "c": .several([.words("x"), .words("y")]),
      ])
  }

  @Test func `passes of a section hold answers by step`() throws {
    #expect(
      try sheet("goals:\n  - goal: read\n  - goal: write\n").values == [
        "goals": .several([.byStep(["goal": .words("read")]), .byStep(["goal": .words("write")])])
      ])
  }

  @Test(arguments: ["- a\n", "words\n", "a: [\n", ""]) func `anything else is refused`(text: String) {
    #expect(throws: Trouble.self) { try sheet(text) }
  }
}
