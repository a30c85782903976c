// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Terminal

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("plan", 4), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("かな", 4), ("한국", 4), ("ｗ", 2), ("…", 1),
    ("🙂", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇫🇷", 2), ("❤️", 2), ("1️⃣", 2), ("a\u{200B}b", 2), ("\u{7}", 0),
    ("naïve", 5), ("שלום", 4), ("“quoted”", 8), ("漢\u{302}", 2), ("a\tb", 2),
  ])
  func `width is what a terminal shows`(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func `width of the whole is the sum of its characters`() {
    let text = "Dana 漢字 👩‍🏫 déjà vu"
    #expect(DisplayWidth.of(text) == text.reduce(0) { $0 + DisplayWidth.of($1) })
  }
}
