// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// Recognises what was tried without success: by id, or by words that say much the same as a title.
struct TriedBefore {
  /// The share of the title's terms that have to be in the words.
  private static let likeness = 0.6

  private let ids: Set<String>
  private let terms: [Set<String>]
  private let analyzer: Analyzer
  private let stemmer: Stemmer

  init(_ tried: [String], analyzer: Analyzer, stemmer: Stemmer) {
    ids = Set(tried)
    terms = tried.map { Set(analyzer.terms(in: $0, stemmer: stemmer)) }
    self.analyzer = analyzer
    self.stemmer = stemmer
  }

  func contains(_ entry: CatalogueEntry) -> Bool {
    if ids.contains(entry.id) { return true }
    guard !terms.isEmpty else { return false }
    let title = Set(analyzer.terms(in: entry.title, stemmer: stemmer))
    guard !title.isEmpty else { return false }
    return terms.contains { Double($0.intersection(title).count) / Double(title.count) >= Self.likeness }
  }
}
