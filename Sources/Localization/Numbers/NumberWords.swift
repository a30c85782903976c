// SPDX-License-Identifier: GPL-3.0-or-later

/// The words for numbers of a language, and what numbers of several words are put together with.
///
/// Whoever keeps words of a language conforms, and gets the one reader of numbers (`NumberWords+Reading.swift`): every other place
/// only says which numbers it is looking for, and what stands around them. Words are in lower case, without apostrophes; those
/// between marks have the marks among them.
public protocol NumberWords {
  /// "twelve" is 12; nil for figures and all other words.
  func namedCardinal(_ word: String) -> Int?
  /// "twelfth" is 12; nil for figures and all other words.
  func namedOrdinal(_ word: String) -> Int?
  /// What stands behind figures that tell a place: "th".
  var ordinalEndings: [String] { get }
  /// Whether it stands before a hundred and means one: "a".
  func isNumberArticle(_ word: String) -> Bool
  /// Whether it stands inside of a number: the "and" of "a hundred and five".
  func isNumberJoint(_ word: String) -> Bool
  /// How many words from a place on add a half: 3 for "and a half"; 0 for none.
  func lengthOfHalf(at place: Int, in words: [String]) -> Int
}
