// SPDX-License-Identifier: GPL-3.0-or-later

extension HeardWords: NumberWords {
  public func namedCardinal(_ word: String) -> Int? { numbers[word] }

  public func namedOrdinal(_ word: String) -> Int? { ordinals[word] }

  public var ordinalEndings: [String] { self[.ordinalEndings] }

  public func isNumberArticle(_ word: String) -> Bool { hears(word, in: .determiners) }

  public func isNumberJoint(_ word: String) -> Bool { hears(word, in: .joints) }

  public func lengthOfHalf(at place: Int, in words: [String]) -> Int { length(of: .andAHalf, at: words[place...]) }
}
