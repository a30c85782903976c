// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// The entries of one shelf, indexed by words and by character 4-grams.
struct EntryIndex: Sendable {
  /// The share of the 4-grams in the score: enough to find misspelt words, too little to outweigh a word.
  static let gramWeight = 0.3
  private static let gramFields: [EntryField] = [.title, .needs, .keywords]

  let entries: [CatalogueEntry]
  let searcher: Searcher<InvertedIndex>
  let vectors: [TermVector]

  init(entries: [CatalogueEntry], domains: [String: Domain], language: Language, stemmer: Stemmer) {
    var words = IndexBuilder(fields: EntryField.allCases.map(\.field))
    var grams = IndexBuilder(fields: Self.gramFields.map(\.field))
    for entry in entries {
      words.add(
        EntryField.allCases.map { field in
          field.texts(of: entry, domains: domains).flatMap { language.analyzer.terms(in: $0, stemmer: stemmer) }
        })
      grams.add(
        Self.gramFields.map { field in
          field.texts(of: entry, domains: domains).flatMap { language.grams(in: $0) }
        })
    }
    let wordIndex = words.build()
    self.entries = entries
    searcher = Searcher(channels: [
      Channel("words", index: wordIndex), Channel("4-grams", weight: Self.gramWeight, index: grams.build()),
    ])
    vectors = wordIndex.termVectors()
  }
}
