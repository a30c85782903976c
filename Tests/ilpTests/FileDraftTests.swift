// SPDX-License-Identifier: GPL-3.0-or-later
import FoundationEssentials
import Hearing
import Testing

@testable import ilp

@Suite(.hearsEnglish) struct FileDraftTests {
  private let folder: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path
  }

  private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

  @Test func `a file is written whole and nothing else is left`() throws {
    try FileDraft(path: "\(folder)/plan.md").write("one\n")
    #expect(try FileBytes.text(of: "\(folder)/plan.md") == "one\n")
    #expect(try names() == ["plan.md"])
  }

  @Test func `a file that is there is left alone`() throws {
    try FileDraft(path: "\(folder)/plan.md").write("one\n")
    #expect(throws: Trouble.self) { try FileDraft(path: "\(folder)/plan.md").write("two\n") }
    #expect(try FileBytes.text(of: "\(folder)/plan.md") == "one\n")
    #expect(try names() == ["plan.md"])
  }

  @Test func `with leave it is replaced`() throws {
    try FileDraft(path: "\(folder)/plan.md").write("one\n")
    try FileDraft(path: "\(folder)/plan.md", replaces: true).write("two\n")
    #expect(try FileBytes.text(of: "\(folder)/plan.md") == "two\n")
  }

  @Test(arguments: [true, false]) func `a folder is never written to as a file`(replaces: Bool) throws {
    #expect(throws: Trouble.self) { try FileDraft(path: folder, replaces: replaces).write("one\n") }
  }

  @Test func `a missing folder is told, not made`() throws {
    #expect(throws: Trouble.self) { try FileDraft(path: "\(folder)/none/plan.md").write("one\n") }
    #expect(try names().isEmpty)
  }
}
