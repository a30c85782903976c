// SPDX-License-Identifier: GPL-3.0-or-later

/// Collects phrases that mean the same, and makes `Synonyms` of them.
public struct SynonymsBuilder {
  private let boost: Double
  private var rules: [String: [Synonyms.Rule]] = [:]

  /// - Parameter boost: what a term that was put in counts beside a typed one; held within 0...1.
  public init(boost: Double = 0.4) {
    self.boost = boost
  }

  /// Adds phrases that all mean the same.
  public mutating func add(equal phrases: [String], analyzer: Analyzer, stemmer: Stemmer) {
    let all = phrases.map { analyzer.terms(in: $0, stemmer: stemmer) }
    for (index, from) in all.enumerated() {
      add(Synonyms.Rule(from: from, to: all.enumerated().filter { $0.offset != index }.map(\.element)))
    }
  }

  /// Adds phrases that are searched for where `phrase` is typed, but not the other way.
  public mutating func add(from phrase: String, to others: [String], analyzer: Analyzer, stemmer: Stemmer) {
    add(
      Synonyms.Rule(
        from: analyzer.terms(in: phrase, stemmer: stemmer),
        to: others.map { analyzer.terms(in: $0, stemmer: stemmer) }))
  }

  /// What was added so far.
  public func build() -> Synonyms { Synonyms(rules, boost: boost) }

  private mutating func add(_ rule: Synonyms.Rule) {
    guard let first = rule.from.first else { return }
    var list = rules[first, default: []]
    let place = list.firstIndex { $0.from.count < rule.from.count } ?? list.endIndex
    list.insert(rule, at: place)
    rules[first] = list
  }
}
