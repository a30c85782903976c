// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// The entries of one shelf, indexed by words, by character 4-grams, by the phrases in which people tell of them, and by what
/// people usually say of them and their topics.
struct EntryIndex: Sendable {
  /// The share of the 4-grams in the score: enough to find misspelt words, too little to outweigh a word.
  static let gramWeight = 0.3
  /// Entries are many texts in one, so a word's further occurrences keep counting for longer than in plain text.
  static let saturation = 4.0

  let entries: PackedList<CatalogueEntry>
  let searcher: Searcher<PackedIndex>
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

  /// What is found for a need.
  struct Finding {
    /// The entries that have anything of it, those with most of its words and phrases first.
    let hits: [(hit: Hit, score: Double)]
    /// How much likelier its words are said of some entry than of other fields of life, in nats.
    let lead: Double
    /// Whether people say such things of other fields of life rather than of any entry.
    let isElsewhere: Bool
  }

  /// Every hit tells how much an entry has of the words and phrases; its score adds what is usually said.
  func search(_ reading: NeedReading) -> Finding {
    let (words, phraseScores) = (searcher.scores(for: reading.query), phrases.scores(for: reading.phrases))
    let (usual, lead) = usage.scores(for: reading)
    var hits: [(hit: Hit, score: Double)] = []
    for document in words.indices {
      let matched = words[document] + phraseScores.entries[document]
      guard matched > 0 else { continue }
      hits.append((Hit(document: document, score: matched), matched + usual[document]))
    }
    hits.sort { $0.hit.precedes($1.hit) }
    let nearest = phraseScores.entries.max() ?? 0
    return Finding(
      hits: hits, lead: lead, isElsewhere: phraseScores.elsewhere > 0 && phraseScores.elsewhere >= nearest)
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
      "words, phrases and what is usually said", .sum,
      of: [
        searcher.explanation(of: document, for: reading.query), phrases.explanation(of: document, for: reading.phrases),
        usage.explanation(of: document, for: reading),
      ])
  }
}
