// SPDX-License-Identifier: GPL-3.0-or-later

/// Which words make a goal vague, and how much of it.
struct GoalVagueness {
  /// It says how somebody is or feels, which nobody can see whatever number stands beside it.
  let isState: Bool
  /// It begins without saying what one would see: "improve". A number can say it all the same.
  let isOpen: Bool
  /// Words that leave open what is meant: "stuff".
  let hasVagueMatter: Bool
  /// Words that leave open how much, how or when: "more", "soon".
  let hasVagueManner: Bool

  init(_ words: [String], _ lists: VagueLists, _ language: LanguageWords) {
    let goal = GoalWordsInOrder(words, language)
    let start = GoalOpenings.length(of: words, language)
    isState = goal.isState(at: start) || goal.isInside(at: start)
    isOpen = lists.opening(at: start, in: words) > 0 && !goal.makesSomething(at: start) && !goal.isShown(from: start)
    var matter = false
    var manner = false
    var position = 0
    while position < words.count {
      let length = lists.vague(at: position, in: words)
      if length > 0, language.length(of: .notVague, at: position, in: words) == 0 {
        let isManner =
          language.length(of: .vagueManner, at: 0, in: Array(words[position..<position + length])) == length
        manner = manner || isManner
        matter = matter || !isManner
      }
      position += max(length, 1)
    }
    hasVagueMatter = matter
    hasVagueManner = manner
  }
}
