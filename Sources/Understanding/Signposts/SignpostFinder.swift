// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the words that bring a signpost. It compares whole words, claims to detect nothing, and keeps nothing.
struct SignpostFinder {
  private let rules: [SignpostRule]

  init(_ rules: [SignpostRule]) { self.rules = rules }

  /// The first rule whose words stand in the text, danger before everything else.
  func first(in text: String) -> SignpostRule? {
    let words = PlainWords(text).words
    guard !words.isEmpty else { return nil }
    let ordered = rules.filter(\.isSafety) + rules.filter { !$0.isSafety }
    return ordered.first { rule in
      rule.phrases.isFound(in: rule.exceptions.removed(from: words))
    }
  }
}
