// SPDX-License-Identifier: GPL-3.0-or-later

/// The words before the goal itself: "I want to", "my goal is to", "Dana will".
enum GoalOpenings {
  /// How many words stand before the goal.
  static func length(of words: [String], _ language: LanguageWords) -> Int {
    var position = 0
    while true {
      let length = language.length(of: .goalOpenings, at: position, in: words)
      guard length > 0 else { break }
      position += length
    }
    return position > 0 ? position : promise(words, language)
  }

  /// "Dana will understand ...": a name or two, then what is promised.
  private static func promise(_ words: [String], _ language: LanguageWords) -> Int {
    for subject in 1...3 where words.indices.contains(subject) && language.contains(words[subject], in: .goalPromises) {
      let next = subject + 1
      return words.indices.contains(next) && language.contains(words[next], in: .to) ? next + 1 : next
    }
    return 0
  }
}
