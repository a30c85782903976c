// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Testing

@testable import ilp

/// The quick reading of a start says what the tree of commands says, or nothing.
@Suite(.hearsEnglish) struct EverydayStartTests {
  private static let starts = [
    "", "chat", "--flow review", "chat --flow review --plan Sam", "--data plans", "chat --data plans --plain",
    "--today 2026-11-18 --batch", "--language de --flow review",
    "chat --prompts p --corpora c --transcript t.txt --flow scratch",
  ]

  private static let others = [
    "due", "plan show Sam", "chat help", "--help", "chat --help", "--version", "--flow", "--flow --plain",
    "--flow=review", "--flow a --flow b", "--today someday", "--plain --plain", "--band high", "--next --flow review",
    "chat chat", "--json", "help", "--plan -x",
  ]

  private static func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

  @Test(arguments: starts) @MainActor
  func `what it reads is what the tree of commands reads`(line: String) throws {
    let words = Self.words(line)
    let start = try #require(EverydayStart(words))
    let chat = try #require(try Ilp.parseAsRoot(words) as? Chat)
    #expect(start.options == chat.global.values)
    #expect(start.talk == chat.talk)
  }

  @Test(arguments: others)
  func `everything else is left to the tree of commands`(line: String) {
    #expect(EverydayStart(Self.words(line)) == nil)
  }

  @Test func `a word that is empty or not a name is never taken for a start`() {
    #expect(EverydayStart(["chat", ""]) == nil)
    #expect(EverydayStart(["Chat"]) == nil)
  }
}
