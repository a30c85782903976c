// SPDX-License-Identifier: GPL-3.0-or-later
import Localization
import Search

/// The entries of one shelf, indexed by words, by character 4-grams, and by the phrases in which people tell of them.
struct EntryIndex: Sendable {
  /// The share of the 4-grams in the score: enough to find misspelt words, too little to outweigh a word.
  static let gramWeight = 0.3
  /// Entries are many texts in one, so a word's further occurrences keep counting for longer than in plain text.
  static let saturation = 4.0

  let entries: PackedList<CatalogueEntry>
  let searcher: Searcher<PackedIndex>
  let vectors: PackedVectors
  private let phrases: PhraseIndex

  /// - Parameter table: the bytes of one of `EntryTables`.
  /// - Returns: nil when they are none of its tables.
  init?(_ table: (EntryTables.Table) -> PackedBytes) {
    guard let words = PackedIndex(table(.words)), let grams = PackedIndex(table(.grams)),
      let phrases = PhraseIndex(phrases: table(.phrases), ends: table(.phraseEnds))
    else { return nil }
    entries = PackedList(table(.entries)) { CatalogueEntry(&$0) }
    vectors = PackedVectors(table(.vectors))
    self.phrases = phrases
    searcher = Searcher(
      channels: [Channel("words", index: words), Channel("4-grams", weight: Self.gramWeight, index: grams)],
      similarity: BM25F(saturation: Self.saturation))
  }

  /// The entries that have anything of a need, best first; and whether people say such things of other fields of life rather
  /// than of any entry.
  func search(_ reading: NeedReading) -> (hits: [Hit], isElsewhere: Bool) {
    let (scores, phraseScores) = (searcher.scores(for: reading.query), phrases.scores(for: reading.phrases))
    let hits = zip(scores, phraseScores.entries).enumerated().compactMap { document, score in
      let total = score.0 + score.1
      return total > 0 ? Hit(document: document, score: total) : nil
    }
    let nearest = phraseScores.entries.max() ?? 0
    return (hits.sorted { $0.precedes($1) }, phraseScores.elsewhere > 0 && phraseScores.elsewhere >= nearest)
  }

  /// The idf of a term among the words of the entries; nil for one that none of them has.
  func wordRarity(of term: String) -> Double? { searcher.knows(term) ? searcher.rarity(of: term) : nil }

  /// The idf of a term among the phrases; nil for one that none of them has.
  func phraseRarity(of term: String) -> Double? { phrases.rarity(of: term) }

  var highestWordRarity: Double { searcher.rarityOfUnknown() }
  var highestPhraseRarity: Double { phrases.highestRarity }

  /// The score of one entry, unfolded; its value is that of `search`.
  func explanation(of document: Int, for reading: NeedReading) -> Explanation {
    Explanation(
      say("interventions.entry-index.explanation", "words and phrases"), .sum,
      of: [
        searcher.explanation(of: document, for: reading.query), phrases.explanation(of: document, for: reading.phrases),
      ])
  }
}
