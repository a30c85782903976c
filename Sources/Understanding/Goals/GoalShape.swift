// SPDX-License-Identifier: GPL-3.0-or-later

/// What the words of a goal are, to join them with others: a sentence, a doing ("read more"), or a thing ("better grades").
struct GoalShape {
  private let words: [String]
  private let language: LanguageWords

  /// - Parameter words: without what leads to the goal and without its deadline.
  init(_ words: [String], _ language: LanguageWords) {
    self.words = words
    self.language = language
  }

  /// "I do it myself", "Maya reads", "the boss reads it", "my reports start with a summary"; "the monthly report" is a thing.
  var hasSubject: Bool {
    guard let first = words.first else { return false }
    if language.contains(first, in: .pronouns) { return true }
    if isArticleOrOwner(0) { return words.indices.dropFirst(2).contains(where: isVerbOfSubject) }
    return !isBase(0)
      && words.indices.prefix(4).dropFirst().contains { place in
        isWord(.goalVerbs, place) || (place == 1 && !isLast(place) && isThird(place))
      }
  }

  /// "read 20 pages", "not be late", "regularly check the mail", "reconcile the accounts".
  var isDoing: Bool {
    guard !words.isEmpty, !hasSubject, !isThing else { return false }
    if isBase(0) { return true }
    if isWord(.beforeDoings, 0) || language.ends(words[0], with: .adverbEndings) { return isBase(1) }
    // A word that no list holds is a doing where what is done follows it.
    return isArticleOrOwner(1) || isWord(.objects, 1) || isWord(.each, 1)
  }

  /// "better grades", "the monthly report", "reading faster", "no mistakes".
  var isThing: Bool {
    guard let first = words.first else { return true }
    if isBase(0) { return false }
    return isArticleOrOwner(0) || isWord(.gradings, 0) || isWord(.no, 0) || language.ends(first, with: .doingEndings)
  }

  private func isVerbOfSubject(_ place: Int) -> Bool {
    if isWord(.finiteVerbs, place) || isWord(.goalVerbs, place) { return true }
    if isBase(place), language.ends(words[place - 1], with: .pluralEndings) { return true }
    return !isLast(place) && isThird(place)
  }

  /// "reads", "goes": somebody else does it.
  private func isThird(_ place: Int) -> Bool {
    if isWord(.thirdVerbs, place) { return true }
    return language.entries(of: .thirdEndings).contains { ending in
      words[place].hasSuffix(ending) && language.contains(String(words[place].dropLast(ending.count)), in: .verbs)
    }
  }

  private func isBase(_ place: Int) -> Bool { isWord(.verbs, place) }
  private func isArticleOrOwner(_ place: Int) -> Bool { isWord(.articles, place) || isWord(.owners, place) }
  private func isLast(_ place: Int) -> Bool { place == words.count - 1 }

  private func isWord(_ list: WordList, _ place: Int) -> Bool {
    words.indices.contains(place) && language.contains(words[place], in: list)
  }
}
