// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// The entries of one shelf, indexed by words and by character 4-grams.
struct EntryIndex: Sendable {
  /// The share of the 4-grams in the score: enough to find misspelt words, too little to outweigh a word.
  static let gramWeight = 0.3

  let entries: PackedList<CatalogueEntry>
  let searcher: Searcher<PackedIndex>
  let vectors: PackedVectors

  /// - Returns: nil when a table is not one of `EntryTables`.
  init?(words: PackedBytes, grams: PackedBytes, vectors: PackedBytes, entries: PackedBytes) {
    guard let words = PackedIndex(words), let grams = PackedIndex(grams) else { return nil }
    self.entries = PackedList(entries) { CatalogueEntry(&$0) }
    self.vectors = PackedVectors(vectors)
    searcher = Searcher(channels: [
      Channel("words", index: words), Channel("4-grams", weight: Self.gramWeight, index: grams),
    ])
  }
}
