// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

extension LanguageWords: NumberWords {
  package func namedCardinal(_ word: String) -> Int? { entry(word)?.cardinal }

  package func namedOrdinal(_ word: String) -> Int? { entry(word)?.ordinal }

  package var ordinalEndings: [String] { entries(of: .ordinalEndings) }

  package func isNumberArticle(_ word: String) -> Bool { contains(word, in: .a) }

  package func isNumberJoint(_ word: String) -> Bool { contains(word, in: .and) }

  package func lengthOfHalf(at place: Int, in words: [String]) -> Int { length(of: .andAHalf, at: place, in: words) }
}
