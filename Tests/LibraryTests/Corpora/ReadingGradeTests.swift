// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Library

@Suite("How hard a text is to read") struct ReadingGradeTests {
  @Test(arguments: [
    ("cat", 1), ("the", 1), ("made", 1), ("walked", 1), ("needed", 2), ("table", 2), ("places", 2), ("makes", 1),
    ("teacher", 2), ("information", 4), ("idea", 2), ("30", 1), ("students'", 2),
  ])
  func `syllables are counted as they are heard`(word: String, syllables: Int) {
    #expect(ReadingGrade.syllables(of: word[...]) == syllables)
  }

  @Test func `the grade follows the formula`() {
    // 6 words of 6 syllables in 2 sentences: 0.39 x 3 + 11.8 x 1 - 15.59.
    let grade = ReadingGrade.of(SentenceIsShort.sentences(of: "Read the card. Close the book."))
    #expect(abs(grade - (0.39 * 3 + 11.8 - 15.59)) < 1e-9)
    #expect(ReadingGrade.of([]) == 0)
  }

  @Test func `longer words and longer sentences are harder`() {
    let plain = ReadingGrade.of(SentenceIsShort.sentences(of: "Ask why. Write it down."))
    let hard = ReadingGrade.of(
      SentenceIsShort.sentences(of: "Investigate motivational determinants and document them comprehensively."))
    #expect(plain < 2 && hard > 12)
  }
}
