// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Understanding

/// What is told from the bytes of a word never hides a word of the table.
@Suite struct WordTableTests {
  @Test func `Words are found in whichever form their letters are typed`() {
    let table = WordTable(["week": 1, "fianc\u{E9}": 2, "\u{E9}t\u{E9}": 3, "\u{451}\u{436}": 4, "\u{D55C}": 5, "k": 6])
    #expect(table["week"] == 1)
    #expect(table["fianc\u{E9}"] == 2)
    #expect(table["fiance\u{301}"] == 2)
    #expect(table["\u{E9}t\u{E9}"] == 3)
    #expect(table["e\u{301}te\u{301}"] == 3)
    #expect(table["\u{435}\u{308}\u{436}"] == 4)
    #expect(table["\u{1112}\u{1161}\u{11AB}"] == 5)
  }

  @Test(arguments: ["", "weeks", "we\u{301}ek", "fiance", "ete", "\u{436}", "\u{1F642}"])
  func `Other words are not found`(word: String) {
    #expect(WordTable(["week": 1, "fianc\u{E9}": 2, "\u{E9}t\u{E9}": 3])[word] == nil)
  }

  @Test func `Symbols that need no looking up are no letters, numbers or spaces`() {
    for value in UInt32(0x80)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.isPlainSymbol else { continue }
      let properties = scalar.properties
      #expect(!properties.isAlphabetic && properties.numericType == nil && !properties.isWhitespace)
    }
  }
}
