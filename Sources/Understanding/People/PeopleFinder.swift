// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds people who are named in a text: by the names of the plan, by a title, or as somebody's teacher or friend.
struct PeopleFinder {
  private let names: PhraseSet
  private let words: LanguageWords

  init(_ context: ReadingContext) {
    names = PhraseSet(texts: context.names)
    words = context.words
  }

  /// Each person once, as typed, in order.
  /// - Parameter tokens: those of the text.
  func people(in text: String, _ tokens: [Token]) -> [String] {
    let words = tokens.map { $0.isWord ? $0.bare : "" }
    var found: [String] = []
    var seen: Set<String> = []
    var position = 0
    while position < tokens.count {
      let length = max(
        names.length(at: position, in: words), PersonTitle.length(at: position, in: tokens, self.words),
        related(at: position, words))
      if length > 0 {
        let last = min(position + length, tokens.count) - 1
        let person = String(text[tokens[position].range.lowerBound..<tokens[last].range.upperBound])
        if seen.insert(person).inserted { found.append(person) }
      }
      position += max(length, 1)
    }
    return found
  }

  /// "my math teacher", "her boss"
  private func related(at position: Int, _ words: [String]) -> Int {
    guard self.words.contains(words[position], in: .possessives) else { return 0 }
    for length in 2...3 where words.indices.contains(position + length - 1) {
      if self.words.isRelation(words[position + length - 1]) { return length }
    }
    return 0
  }
}
