// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the words that bring a signpost. It compares and weighs words, claims to detect nothing, and keeps nothing.
struct SignpostFinder {
  /// In longer texts slips of the fingers are not mended: there, other words say it again.
  private static let mendedLength = 80
  private let rules: [SignpostRule]
  private let words: LanguageWords

  /// Danger comes before everything else.
  init(_ rules: [SignpostRule], _ words: LanguageWords) {
    self.rules = rules.filter(\.isSafety) + rules.filter { !$0.isSafety }
    self.words = words
  }

  /// The first rule whose patterns stand in the text, else the one that its words weigh for. Danger goes first in both.
  /// - Parameter weight: how much the line weighs for a request, in hundredths; words have to weigh more, patterns always count.
  func first(in tokens: [Token], against weight: Int = 0) -> SignpostRule? {
    let words = self.words.shortForms.words(of: tokens)
    guard !words.isEmpty, !rules.isEmpty else { return nil }
    let spoken = SpokenWords(words)
    let isAsking = tokens.isAsking
    let held = rules.filter { $0.isFound(in: spoken) }
    if let rule = held.first {
      let isVetoed = scorer?.isVetoed(words, isAsking: isAsking, patterns: held.map(\.id)) ?? false
      if isVetoed || rule.isSafety { return isVetoed ? nil : rule }
      let meant = meant(by: words, isAsking, patterns: held.map(\.id), above: 0)
      return meant?.isSafety == true ? meant : rule
    }
    if words.count <= Self.mendedLength, let rule = rules.first(where: { $0.isMeant(by: words) }) { return rule }
    return meant(by: words, isAsking, above: weight)
  }

  /// The rule that the words weigh for.
  /// - Parameter patterns: names of the rules whose patterns stand in the line.
  private func meant(by words: [String], _ isAsking: Bool, patterns: [String] = [], above weight: Int) -> SignpostRule?
  {
    guard let verdict = scorer?.verdict(on: words, isAsking: isAsking, patterns: patterns), verdict.margin > weight
    else {
      return nil
    }
    return rules.first { $0.id == verdict.label }
  }

  private var scorer: LineScorer? { words.signpostScorer }
}
