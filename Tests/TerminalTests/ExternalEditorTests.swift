// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc
import Testing

@testable import Terminal

@MainActor @Suite struct ExternalEditorTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func editor(_ script: String) throws -> ExternalEditor {
    try folder.write("#!/bin/sh\n" + script, to: "editor")
    try #require(chmod(folder.path + "/editor", 0o700) == 0)
    return ExternalEditor(environment: ["EDITOR": folder.path + "/editor", "TMPDIR": folder.path])
  }

  @Test func `the text comes back edited from a private file that is gone`() throws {
    let editor = try editor(
      "stat -c '%a %n' \"$1\" > \(folder.path)/seen; sed -i s/old/new/ \"$1\"; echo more >> \"$1\"")
    #expect(try editor.edit("old words") == "new words\nmore")
    let seen = try folder.text(of: "seen").split(separator: " ")
    #expect(seen.first == "600")
    #expect(access(String(try #require(seen.last)).trimmingLastNewlines(), F_OK) != 0)
  }

  @Test func `an emptied text is no text`() throws {
    #expect(try editor(": > \"$1\"").edit("words") == nil)
  }

  @Test func `an editor that fails is named`() throws {
    let failing = try editor("exit 3")
    #expect(throws: TerminalError.editorFailed(editor: failing.command, reason: Messages.editorEnded(3))) {
      try failing.edit("words")
    }
    let missing = ExternalEditor(environment: ["VISUAL": "no-such-editor-here 2>/dev/null", "TMPDIR": folder.path])
    #expect(throws: TerminalError.self) { try missing.edit("words") }
  }

  @Test func `visual goes before editor`() {
    #expect(ExternalEditor(environment: ["VISUAL": "v", "EDITOR": "e"]).command == "v")
    #expect(ExternalEditor(environment: ["VISUAL": "", "EDITOR": "e -x"]).command == "e -x")
    #expect(ExternalEditor(environment: [:]).command == "vi")
  }
}
