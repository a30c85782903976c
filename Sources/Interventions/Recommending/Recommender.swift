// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// Answers a need with the entries that fit best, and says why.
///
/// Words decide: BM25F over words and 4-grams. Audience and age leave entries out, and how many is told. Evidence, cause,
/// kind, setting and effort move a score by no more than `Adjustment.bound`; likeness to a better entry lowers it. The
/// same need gets the same answer.
package struct Recommender: Sendable {
  private static let topicLimit = 3

  let language: Language
  let indexes: [Shelf: EntryIndex]
  private let sources: PackedList<Source>
  private let domains: PackedList<Domain>

  /// - Parameter shelves: those that will be searched; on any other nothing fits. Fewer are ready sooner.
  package init(_ catalogue: Catalogue, shelves: [Shelf] = Shelf.allCases) {
    let stemmer = Stemmer(catalogue.vocabulary.stemmer)
    let language = Language(catalogue, stemmer: stemmer)
    var indexes: [Shelf: EntryIndex] = [:]
    for shelf in shelves {
      let tables = EntryTables(catalogue, shelf: shelf, language: language, stemmer: stemmer)
      indexes[shelf] = EntryIndex { PackedBytes(tables.all[$0.rawValue]) }
    }
    let sources = PackedList<Source>.packed(catalogue.sources) { $1.pack(into: &$0) }
    let domains = PackedList<Domain>.packed(catalogue.vocabulary.domains) { $1.pack(into: &$0) }
    self.init(
      language: language, indexes: indexes, sources: PackedList(PackedBytes(sources)) { Source(&$0) },
      domains: PackedList(PackedBytes(domains)) { Domain(&$0) })
  }

  init(
    language: Language, indexes: [Shelf: EntryIndex], sources: PackedList<Source>, domains: PackedList<Domain>
  ) {
    self.language = language
    self.indexes = indexes
    self.sources = sources
    self.domains = domains
  }

  /// Whether everything that was read so far was as it was written. What was answered from damaged bytes is to be thrown away.
  package var isSound: Bool { sources.isSound }

  /// The entries of a shelf that answer the need best.
  /// - Parameter limit: how many at most; less than 1 gives none.
  package func recommend(_ need: Need, from shelf: Shelf = .interventions, limit: Int = 3) -> Recommendation {
    guard let ranking = ranking(for: need, on: shelf) else {
      return Recommendation(need: need.text, nothingFits: true)
    }
    let reading = ranking.reading
    let candidates = ranking.candidates()
    guard !candidates.fitting.isEmpty else {
      return Recommendation(
        need: need.text, corrected: reading.corrected, corrections: reading.corrections, nothingFits: true,
        nearestTopics: TopicFinder(domains).topics(
          near: ranking.core.grams, for: need.audience, limit: Self.topicLimit),
        filtered: candidates.filtered)
    }
    let picks = ranking.picks(limit, from: candidates.fitting)
    return Recommendation(
      need: need.text, corrected: reading.corrected, corrections: reading.corrections, nothingFits: false,
      hits: picks.map { ranking.suggestion(for: $0, source: sources.first(beginningWith:)) },
      filtered: candidates.filtered)
  }

  /// The ids that `recommend` would give, without reasons: for checks that ask many times.
  package func ids(for need: Need, from shelf: Shelf = .interventions, limit: Int = 3) -> [String] {
    guard let ranking = ranking(for: need, on: shelf) else { return [] }
    return ranking.picks(limit, from: ranking.candidates().fitting).map { ranking.index.entries[$0.document].id }
  }

  /// The version of an entry on one of the shelves; nil when it is on none.
  package func version(of id: String) -> Int? {
    for index in indexes.values {
      for number in 0..<index.entries.count where index.entries[number].id == id {
        return index.entries[number].about.version
      }
    }
    return nil
  }

  /// How near the entry comes that comes nearest to a need, whomever it is for. Where this is below `Fit.least`, nothing fits.
  package func bestNearness(of need: Need, on shelf: Shelf) -> Double {
    ranking(for: need, on: shelf)?.bestNearness() ?? 0
  }

  private func ranking(for need: Need, on shelf: Shelf) -> Ranking? {
    guard let index = indexes[shelf] else { return nil }
    let stemmer = Stemmer(language.stemmer)
    func reading(of text: String) -> NeedReading {
      NeedReading(text, language: language, stemmer: stemmer) { index.searcher.knows($0) }
    }
    let tried = TriedBefore(need.tried, analyzer: language.analyzer, stemmer: stemmer)
    let whole = need.background.isEmpty ? nil : reading(of: "\(need.text)\n\(need.background)")
    let searched = SearchedNeed(reading(of: need.text), with: whole, in: index)
    return Ranking(need: need, index: index, searched: searched, tried: tried)
  }
}
