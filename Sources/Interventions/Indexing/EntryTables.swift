// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// What an `EntryIndex` reads, as bytes.
struct EntryTables {
  /// In the order in which they are stored.
  enum Table: Int, CaseIterable {
    case words, grams, phrases, phraseEnds, usage, clusters, vectors, entries
  }

  private static let gramFields: [EntryField] = [.title, .needs, .sayings, .keywords]

  /// One for each `Table`.
  let all: [[UInt8]]

  init(_ catalogue: Catalogue, shelf: Shelf, language: Language, stemmer: Stemmer) {
    let entries = catalogue.entries(on: shelf)
    let domains = Dictionary(catalogue.vocabulary.domains.map { ($0.id, $0) }) { first, _ in first }
    var words = IndexBuilder(fields: EntryField.allCases.map(\.field))
    var grams = IndexBuilder(fields: Self.gramFields.map(\.field))
    for entry in entries {
      words.add(
        EntryField.allCases.map { field in
          field.texts(of: entry, domains: domains, sayings: catalogue.sayings).flatMap {
            language.analyzer.terms(in: $0, stemmer: stemmer)
          }
        })
      grams.add(
        Self.gramFields.map { field in
          field.texts(of: entry, domains: domains, sayings: catalogue.sayings).flatMap { language.grams(in: $0) }
        })
    }
    let wordIndex = words.build()
    let phrases = PhraseTables(catalogue, shelf: shelf, language: language, stemmer: stemmer)
    let usage = UsageTables(catalogue, shelf: shelf, language: language, stemmer: stemmer)
    all = Table.allCases.map { table in
      switch table {
      case .words: wordIndex.packed()
      case .grams: grams.build().packed()
      case .phrases: phrases.phrases
      case .phraseEnds: phrases.ends
      case .usage: usage.usage
      case .clusters: usage.clusters
      case .vectors: PackedVectors.packed(wordIndex.termVectors())
      case .entries: PackedList<CatalogueEntry>.packed(entries) { $1.pack(into: &$0) }
      }
    }
  }
}
