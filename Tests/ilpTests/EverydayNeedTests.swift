// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Testing

@testable import ilp

/// The quick reading of a need says what the tree of commands says, or nothing.
@Suite(.hearsEnglish) struct EverydayNeedTests {
  private static let needs = [
    "recommend reads slowly", "recommend --grade 2 he reads slowly", "recommend reads --json slowly --limit 5",
    "recommend --audience new-hire --from accommodations --explain x",
    "recommend a --tried b --tried c --lift age --lift audience --effort low",
    "recommend --setting school --cause no-practice --kind skill --data d --corpora c --prompts p --plain need",
    "recommend --today 2026-11-18 need", "recommend need --language de", "recommend can you help",
  ]

  private static let others = [
    "recommend", "recommend --json", "recommend help", "recommend --help", "recommend x --limit 0",
    "recommend x --limit few", "recommend x --grade 99", "recommend x --audience pupil", "recommend x --from shelf",
    "recommend x --lift all", "recommend x --json --json", "recommend x --limit=2", "recommend x -- -y",
    "recommend x --today someday", "recommend x --audience", "recommend -x y", "due", "chat recommend x", "",
  ]

  private static func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

  @Test(arguments: needs) @MainActor
  func `what it reads is what the tree of commands reads`(line: String) throws {
    let words = Self.words(line)
    let quick = try #require(EverydayNeed(words))
    let slow = try #require(try Ilp.parseAsRoot(words) as? Recommend)
    #expect(quick.options == slow.global.values)
    #expect(quick.question == slow.question)
  }

  @Test(arguments: others)
  func `everything else is left to the tree of commands`(line: String) {
    #expect(EverydayNeed(Self.words(line)) == nil)
  }

  @Test func `blanks alone are no need`() {
    #expect(EverydayNeed(["recommend", " ", ""]) == nil)
  }
}
