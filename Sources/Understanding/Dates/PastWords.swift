// SPDX-License-Identifier: GPL-3.0-or-later

/// Words of which one tells that something is over.
enum PastWords {
  /// "was", or "I missed": a form with the ending of the past counts right after the one who did it, since elsewhere it says
  /// what shall be done.
  static func places(in words: [String], _ entries: [WordEntry?], _ language: LanguageWords) -> [Int] {
    words.indices.filter { place in
      let word = words[place]
      if let lists = entries[place]?.lists, lists.contains(.pastWords) {
        return place == 0 || language.length(of: .haveGot, at: place - 1, in: words) == 0
      }
      guard place > 0, entries[place - 1]?.lists.contains(.pastSubjects) ?? false else { return false }
      return hasEnding(word, language)
    }
  }

  static func hasEnding(_ word: String, _ language: LanguageWords) -> Bool {
    word.utf8.count > 4 && language.ends(word, with: .pastEndings) && !language.contains(word, in: .notPast)
  }
}
