// SPDX-License-Identifier: GPL-3.0-or-later
import Localization
import Search

/// The entries of one shelf, indexed by words, by character 4-grams, by the phrases in which people tell of them, and by what
/// people usually say of them and their topics.
struct EntryIndex: Sendable {
  /// The share of the 4-grams in the score: enough to find misspelt words, too little to outweigh a word.
  static let gramWeight = 0.3
  /// Entries are many texts in one, so a word's further occurrences keep counting for longer than in plain text.
  static let saturation = 4.0

  let entries: PackedList<CatalogueEntry>
  let searcher: Searcher
  let vectors: PackedVectors
  private let phrases: PhraseIndex
  private let usage: UsageModel

  /// - Parameter table: the bytes of one of `EntryTables`.
  /// - Returns: nil when they are none of its tables.
  init?(_ table: (EntryTables.Table) -> PackedBytes) {
    guard let words = PackedIndex(table(.words)), let grams = PackedIndex(table(.grams)),
      let phrases = PhraseIndex(phrases: table(.phrases), ends: table(.phraseEnds)),
      let usage = UsageModel(usage: table(.usage), clusters: table(.clusters))
    else { return nil }
    entries = PackedList(table(.entries)) { CatalogueEntry(&$0) }
    vectors = PackedVectors(table(.vectors))
    self.phrases = phrases
    self.usage = usage
    searcher = Searcher(
      channels: [Channel("words", index: words), Channel("4-grams", weight: Self.gramWeight, index: grams)],
      similarity: BM25F(saturation: Self.saturation))
  }

  /// How near the entries come to a need.
  func search(_ reading: NeedReading) -> EntryScores {
    let (scores, phraseScores) = (searcher.scores(for: reading.query), phrases.scores(for: reading.phrases))
    let (entries, elsewhere) = phrases.entryScores(phraseScores)
    let (usual, lead) = usage.scores(for: reading)
    var hits: [EntryHit] = []
    for document in 0..<min(scores.count, entries.count, usual.count) {
      let matched = scores[document] + entries[document]
      guard matched > 0 else { continue }
      hits.append(EntryHit(document: document, matched: matched, score: matched + usual[document]))
    }
    hits.sort { $0.matched != $1.matched ? $0.matched > $1.matched : $0.document < $1.document }
    let nearest = entries.max() ?? 0
    return EntryScores(
      hits: hits, lead: lead, isElsewhere: elsewhere > 0 && elsewhere >= nearest, phrases: phraseScores)
  }

  /// The idf of a term among the words of the entries; nil for one that none of them has.
  func wordRarity(of term: String) -> Double? { searcher.knows(term) ? searcher.rarity(of: term) : nil }

  /// The idf of a term among the phrases; nil for one that none of them has.
  func phraseRarity(of term: String) -> Double? { phrases.rarity(of: term) }

  var highestWordRarity: Double { searcher.rarityOfUnknown() }
  var highestPhraseRarity: Double { phrases.highestRarity }

  /// The score of one entry, unfolded; its value is that of `search`.
  /// - Parameter scores: what `search` gave for the same reading.
  func explanation(of document: Int, for reading: NeedReading, _ scores: EntryScores) -> Explanation {
    Explanation(
      say("interventions.entry-index.explanation", "words, phrases and what is usually said"), .sum,
      of: [
        searcher.explanation(of: document, for: reading.query),
        phrases.explanation(of: document, for: reading.phrases, scores.phrases),
        usage.explanation(of: document, for: reading),
      ])
  }
}
