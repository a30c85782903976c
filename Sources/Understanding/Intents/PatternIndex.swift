// SPDX-License-Identifier: GPL-3.0-or-later

/// Patterns with what each means, found by the first word of a line.
struct PatternIndex<Meaning: Sendable>: Sendable {
  private let entries: WordTable<[(pattern: RequestPattern, meaning: Meaning)]>
  /// Every word of every pattern.
  let vocabulary: Set<String>

  init(_ table: [(Meaning, [String])], shortForms: ShortForms) {
    var entries: [String: [(pattern: RequestPattern, meaning: Meaning)]] = [:]
    var vocabulary: Set<String> = []
    for (meaning, texts) in table {
      for text in texts {
        let pattern = RequestPattern(text, shortForms: shortForms)
        for word in pattern.firstWords { entries[word, default: []].append((pattern, meaning)) }
        pattern.add(to: &vocabulary)
      }
    }
    self.entries = WordTable(entries)
    self.vocabulary = vocabulary
  }

  /// How many words the longest pattern has that the words begin with; 0 for none.
  func prefixLength(of words: [String]) -> Int {
    guard let first = words.first else { return 0 }
    return (entries[first] ?? []).map { $0.pattern.prefixLength(of: words) }.max() ?? 0
  }

  /// What the words mean when all of them together are a known sentence.
  func meaning(of words: [String]) -> Meaning? {
    guard let first = words.first else { return nil }
    return entries[first]?.first { $0.pattern.matches(words) }?.meaning
  }
}
