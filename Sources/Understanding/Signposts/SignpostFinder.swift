// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the words that bring a signpost. It compares whole words, claims to detect nothing, and keeps nothing.
struct SignpostFinder {
  /// In longer texts slips of the fingers are not mended: there, other words say it again.
  private static let mendedLength = 80
  private let rules: [SignpostRule]
  private let words: LanguageWords

  init(_ rules: [SignpostRule], _ words: LanguageWords) {
    self.rules = rules
    self.words = words
  }

  /// The first rule whose words stand in the text, danger before everything else.
  func first(in tokens: [Token]) -> SignpostRule? {
    let words = self.words.shortForms.words(of: tokens)
    guard !words.isEmpty, !rules.isEmpty else { return nil }
    let spoken = SpokenWords(words)
    let ordered = rules.filter(\.isSafety) + rules.filter { !$0.isSafety }
    if let rule = ordered.first(where: { $0.isFound(in: spoken) }) { return rule }
    guard words.count <= Self.mendedLength else { return nil }
    return ordered.first { $0.isMeant(by: words) }
  }
}
