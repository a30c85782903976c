// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Terminal

@Suite struct DisplayEscapesTests {
  @Test(arguments: [
    ("\u{1B}[2J", "\\u{1B}[2J"), ("a\u{202E}b", "a\\u{202E}b"), ("\u{9B}31m", "\\u{9B}31m"),
    ("x\u{200B}y", "x\\u{200B}y"),
    ("\u{7}", "\\u{7}"), ("a\rb", "a\\u{D}b"), ("\u{FEFF}a", "\\u{FEFF}a"),
    ("\u{2066}a\u{2069}", "\\u{2066}a\\u{2069}"),
    ("pay\u{200D}pal", "pay\\u{200D}pal"), ("🏴\u{E0067}\u{E007F}", "🏴\\u{E0067}\\u{E007F}"), ("\r\n", "\\u{D}\n"),
    ("\u{1D173}", "\\u{1D173}"),
  ])
  func `what steers or hides is shown`(text: String, shown: String) {
    #expect(escapedForDisplay(text) == shown)
  }

  @Test(arguments: ["plain", "two\nlines\tand a tab", "déjà", "e\u{301}", "漢字", "👨‍👩‍👧", "🇫🇷", "❤️", "שלום"])
  func `everyday text stays as it is`(text: String) {
    #expect(escapedForDisplay(text) == text)
  }
}
