// SPDX-License-Identifier: GPL-3.0-or-later
import Localization
import Search

/// The words of a need that were searched for, and how near the entries come to them.
///
/// What decides whether an entry fits may be less than what was told: then the story beside it weighs as much as that for the
/// order, so that it tells two ways apart and carries none by itself.
struct SearchedNeed {
  /// What the words that decide count for the order beside all words, where a story was told.
  static let coreShare = 0.5

  let reading: NeedReading
  let scores: EntryScores
  private let index: EntryIndex
  /// All words, with those of the story; nil where all of them decide.
  private let whole: (reading: NeedReading, scores: EntryScores, byDocument: [Int: Double])?

  /// - Parameter whole: the words with those of the story beside them; nil where there is none.
  init(_ reading: NeedReading, with whole: NeedReading?, in index: EntryIndex) {
    self.reading = reading
    self.index = index
    scores = index.search(reading)
    self.whole = whole.map { whole in
      let scores = index.search(whole)
      return (whole, scores, Dictionary(uniqueKeysWithValues: scores.hits.map { ($0.document, $0.score) }))
    }
  }

  /// All that was read, for reasons: what was told beside the need may be one.
  var readingOfAll: NeedReading { whole?.reading ?? reading }

  /// What decides the order of the entries that fit.
  func score(of hit: EntryHit) -> Double {
    guard let whole, let all = whole.byDocument[hit.document] else { return hit.score }
    return Self.coreShare * hit.score + (1 - Self.coreShare) * all
  }

  /// The same, unfolded.
  func explanation(of document: Int) -> Explanation {
    let core = index.explanation(of: document, for: reading, scores)
    guard let whole, whole.byDocument[document] != nil else { return core }
    let all = index.explanation(of: document, for: whole.reading, whole.scores)
    let parts = [(core, Self.coreShare, Self.coreWords), (all, 1 - Self.coreShare, Self.allWords)]
    return Explanation(
      say("interventions.searched-need.explanation", "the need, and all that was told"), .sum,
      of: parts.map { words, share, name in
        Explanation(
          name, .product, of: [Explanation(share, say("interventions.searched-need.share", "its share")), words])
      })
  }

  private static var coreWords: String { say("interventions.searched-need.core", "the words that decide what fits") }
  private static var allWords: String { say("interventions.searched-need.all", "all words") }
}
