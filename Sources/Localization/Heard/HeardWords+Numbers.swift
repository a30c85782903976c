// SPDX-License-Identifier: GPL-3.0-or-later

extension HeardWords: NumberWords {
  /// A count by its word.
  public func namedCardinal(_ word: String) -> Int? { numbers[word] }

  /// A place by its word.
  public func namedOrdinal(_ word: String) -> Int? { ordinals[word] }

  /// What stands behind figures that tell a place.
  public var ordinalEndings: [String] { self[.ordinalEndings] }

  /// Whether it may stand before a hundred and mean one.
  public func isNumberArticle(_ word: String) -> Bool { hears(word, in: .determiners) }

  /// Whether it joins the parts of a number.
  public func isNumberJoint(_ word: String) -> Bool { hears(word, in: .joints) }

  /// How many words from a place on add a half.
  public func lengthOfHalf(at place: Int, in words: [String]) -> Int { length(of: .andAHalf, at: words[place...]) }
}
