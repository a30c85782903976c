// SPDX-License-Identifier: GPL-3.0-or-later

import Search
import Testing

@Suite("Spelling") struct SpellingTests {
  @Test(arguments: [
    ("read", "read", 2, 0), ("raed", "read", 2, 1), ("rad", "read", 2, 1), ("reads", "read", 2, 1),
    ("road", "read", 2, 1), ("", "ab", 2, 2), ("comprehenshun", "comprehension", 2, 2),
  ])
  func `distance counts insertions, deletions, replacements and swaps`(
    one: String, other: String, limit: Int, distance: Int
  ) {
    #expect(EditDistance.between(one, other, limit: limit) == distance)
    #expect(EditDistance.between(other, one, limit: limit) == distance)
  }

  @Test(arguments: [("read", "dear", 1), ("abc", "abcde", 1), ("read", "read", -1)])
  func `a distance above the limit is none`(one: String, other: String, limit: Int) {
    #expect(EditDistance.between(one, other, limit: limit) == nil)
  }

  private static let corrector = SpellingCorrector(
    frequencies: ["reading": 9, "comprehension": 4, "math": 3, "fraction": 2, "fractions": 5, "bare": 8, "tables": 1],
    alsoKnown: ["because"])

  @Test(arguments: [
    ("raeding", "reading"), ("readnig", "reading"), ("erading", "reading"), ("comprehenshun", "comprehension"),
    ("mtah", "math"), ("becuase", "because"), ("fractoins", "fractions"), ("tabels", "tables"),
  ])
  func `a misspelt word has its nearest known word`(typed: String, meant: String) {
    #expect(Self.corrector.correction(of: typed) == meant)
  }

  @Test(arguments: ["reading", "because", "bake", "sourdough", "kitchen", "mth", "4gram5", "leading", ""])
  func `a word that is known, short, or near to nothing is left alone`(typed: String) {
    #expect(Self.corrector.correction(of: typed) == nil)
  }
}
