// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the words that bring a signpost. It compares and weighs words, claims to detect nothing, and keeps nothing.
struct SignpostFinder {
  /// In longer texts slips of the fingers are not mended: there, other words say it again.
  private static let mendedLength = 80
  private let rules: [SignpostRule]
  private let words: LanguageWords

  /// Danger comes before everything else.
  init(_ rules: [SignpostRule], _ words: LanguageWords) {
    self.rules = rules.filter(\.isDanger) + rules.filter { !$0.isDanger }
    self.words = words
  }

  /// The first rule whose patterns stand in the text, else the one that its words weigh for. Danger goes first in both.
  /// - Parameter weight: how much the line weighs for a request, in hundredths; words have to weigh more, patterns always count.
  func first(in tokens: [Token], against weight: Int = 0) -> FoundSignpost? {
    let words = self.words.shortForms.words(of: tokens)
    guard !words.isEmpty, !rules.isEmpty else { return nil }
    let spoken = SpokenWords(words)
    let isAsking = tokens.isAsking
    let held = rules.filter { $0.isFound(in: spoken) }
    if let rule = held.first {
      let found = found(rule, by: words, isAsking, patterns: held.map(\.id))
      return found?.isSure == true ? found : ofClause(in: tokens) ?? found
    }
    if words.count <= Self.mendedLength, let rule = rules.first(where: { $0.isMeant(by: words) }) {
      return FoundSignpost(rule: rule, isSure: true)
    }
    return meant(by: words, isAsking, above: weight)
  }

  /// A rule whose patterns stand in the text, unless its words weigh against it.
  private func found(
    _ rule: SignpostRule, by words: [String], _ isAsking: Bool, patterns: [String]
  ) -> FoundSignpost? {
    guard let scorer else { return FoundSignpost(rule: rule, isSure: true) }
    guard !scorer.isVetoed(words, isAsking: isAsking, patterns: patterns) else { return nil }
    if !rule.isDanger, let meant = meant(by: words, isAsking, patterns: patterns, above: 0), meant.rule.isDanger {
      return meant
    }
    return FoundSignpost(rule: rule, isSure: scorer.isSure(of: words, isAsking: isAsking, patterns: patterns))
  }

  /// Danger that one clause tells with hardly a doubt, whatever else the line is about: "20 pages, and i want to die".
  private func ofClause(in tokens: [Token]) -> FoundSignpost? {
    guard let scorer else { return nil }
    let clauses = tokens.split { !$0.isWord || words.contains($0.plain, in: .clauseBreaks) }
    guard clauses.count > 1 else { return nil }
    for clause in clauses {
      let words = self.words.shortForms.words(of: clause)
      let spoken = SpokenWords(words)
      let held = rules.filter { $0.isDanger && $0.isFound(in: spoken) }
      if let rule = held.first, scorer.isSure(of: words, isAsking: false, patterns: held.map(\.id)) {
        return FoundSignpost(rule: rule, isSure: true)
      }
    }
    return nil
  }

  /// The rule that the words weigh for.
  /// - Parameter patterns: names of the rules whose patterns stand in the line.
  private func meant(
    by words: [String], _ isAsking: Bool, patterns: [String] = [], above weight: Int
  ) -> FoundSignpost? {
    guard let scorer, let verdict = scorer.verdict(on: words, isAsking: isAsking, patterns: patterns),
      verdict.margin > weight
    else { return nil }
    return rules.first { $0.id == verdict.label }.map { FoundSignpost(rule: $0, isSure: scorer.isSure(verdict)) }
  }

  private var scorer: LineScorer? { words.signpostScorer }
}
