// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of a goal, asked for what they tell at a place.
struct GoalWordsInOrder {
  private let words: [String]
  private let language: LanguageWords

  init(_ words: [String], _ language: LanguageWords) {
    self.words = words
    self.language = language
  }

  /// "be kind", "feel good", "become more confident", "stay positive"; "be on time" and "become a nurse" are none.
  func isState(at start: Int) -> Bool {
    guard words.indices.contains(start) else { return false }
    let verb = isWord(.aroundStates, at: start) && start + 1 < words.count ? start + 1 : start
    let next = verb + 1
    if isWord(.being, at: verb) {
      if isWord(.articles, at: next) { return isWord(.gradings, at: next + 1) || isWord(.gradings, at: next + 2) }
      return next < words.count && !isWord(.beingSomewhere, at: next)
    }
    if isWord(.staying, at: verb) { return isWord(.states, at: next) }
    if isWord(.having, at: verb) {
      let isOwned = isWord(.articles, at: next) || isWord(.my, at: next)
      return isWord(.gradings, at: isOwned ? next + 1 : next)
    }
    return isWord(.doing, at: verb) && language.length(of: .doingWell, at: next, in: words) > 0
  }

  /// "know all 50 states", "recognise my triggers", "lose my fear of heights": it goes on inside of somebody, so that no number makes
  /// it seen.
  func isInside(at start: Int) -> Bool {
    guard words.indices.contains(start), !isShown(from: start) else { return false }
    return language.length(of: .insideVerbs, at: start, in: words) > 0
  }

  /// "develop a checklist" says what will be there.
  func makesSomething(at start: Int) -> Bool {
    isWord(.making, at: start) && words.dropFirst(start + 1).prefix(5).contains { language.contains($0, in: .products) }
  }

  /// "learn to tie a bowline and show it": what was learned can be seen.
  func isShown(from start: Int) -> Bool {
    (isWord(.learning, at: start) || isWord(.insideVerbs, at: start))
      && words.dropFirst(start).contains { language.contains($0, in: .showing) }
  }

  private func isWord(_ list: WordList, at position: Int) -> Bool {
    words.indices.contains(position) && language.contains(words[position], in: list)
  }
}
