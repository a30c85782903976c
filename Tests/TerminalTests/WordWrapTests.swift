// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Terminal

@Suite struct WordWrapTests {
  @Test func `words move to the next row whole`() {
    #expect(
      WordWrap.rows(of: "Quiz yourself instead of reading", width: 14) == ["Quiz yourself", "instead of", "reading"])
  }

  @Test func `later rows are indented`() {
    #expect(WordWrap.rows(of: "one two three", width: 8, indent: 2) == ["one two", "  three"])
  }

  @Test func `newlines and empty rows stay`() {
    #expect(WordWrap.rows(of: "a\n\nb\r\nc", width: 10) == ["a", "", "b", "c"])
  }

  @Test func `leading spaces stay`() {
    #expect(WordWrap.rows(of: "  1  quiz", width: 20) == ["  1 quiz"])
  }

  @Test func `wide characters count twice`() {
    #expect(WordWrap.rows(of: "漢字漢字", width: 5) == ["漢字", "漢字"])
  }

  @Test func `long words break between characters only`() {
    let family = "👨‍👩‍👧"
    #expect(WordWrap.rows(of: family + family + family, width: 4) == [family + family, family])
    #expect(WordWrap.rows(of: "e\u{301}e\u{301}e\u{301}", width: 2) == ["e\u{301}e\u{301}", "e\u{301}"])
  }

  @Test(arguments: [-5, 0, 1, 2, 3, 7, 40, 80])
  func `no row is too wide and no character is lost`(width: Int) {
    let text = "Sam 漢字 writes extraordinarily-long-words, déjà 👩‍🏫 vu; and then some more words of his own."
    let rows = WordWrap.rows(of: text, width: width, indent: 3)
    let kept = rows.joined().filter { $0 != " " }
    #expect(kept == text.filter { $0 != " " })
    #expect(rows.allSatisfy { DisplayWidth.of($0) <= max(width, 2) })
  }
}
