// SPDX-License-Identifier: GPL-3.0-or-later
import Localization
import Search

/// What people say of the entries, phrase by phrase: titles, needs, sayings and keywords, with the small words too.
///
/// A need whose words stand together in one phrase is nearer than one whose words are scattered over many, and "nobody says
/// anything" has no other words than small ones. An entry's score is the mean of its three best phrases, because one of many could
/// be chance; where entries have few phrases, its best one.
struct PhraseIndex: Sendable {
  /// The share of the phrases in the score.
  static let weight = 1.0
  /// Entries with so many phrases on the average have many.
  static let many = 12
  static let field = Field("phrase", lengthPenalty: 0.5)

  private let searcher: Searcher
  /// For each entry the number of the phrase after its last one; then that of the phrases of other fields of life.
  private let ends: [Int]
  /// How many of an entry's phrases make its score.
  private let bestCount: Int

  /// - Returns: nil when a table is not one of `PhraseTables`.
  init?(phrases: PackedBytes, ends: PackedBytes) {
    guard let index = PackedIndex(phrases) else { return nil }
    var reader = PackedReader(ends)
    searcher = Searcher(channels: [Channel("phrases", index: index)])
    let ends = reader.numbers()
    guard reader.isSound else { return nil }
    self.ends = ends
    let entryCount = ends.count - 1
    bestCount = entryCount > 0 && ends[entryCount - 1] >= Self.many * entryCount ? 3 : 1
  }

  /// The score of every phrase.
  func scores(for terms: [QueryTerm]) -> [Double] { searcher.scores(for: [terms]) }

  /// The score of every entry, weighted, and what the phrases of other fields of life would score.
  /// - Parameter phrases: the score of every phrase.
  func entryScores(_ phrases: [Double]) -> (entries: [Double], elsewhere: Double) {
    var best = [Double](repeating: 0, count: bestCount)
    let all = phrases.withUnsafeBufferPointer { scores in
      ends.indices.map { entry in
        for place in best.indices { best[place] = 0 }
        var least = 0.0
        for score in scores[self.phrases(of: entry, of: scores.count)] where score > least {
          var place = bestCount - 1
          while place > 0, best[place - 1] < score {
            best[place] = best[place - 1]
            place -= 1
          }
          best[place] = score
          least = best[bestCount - 1]
        }
        return best.reduce(0, +) / Double(bestCount) * Self.weight
      }
    }
    return (all.dropLast(), all.last ?? 0)
  }

  /// The weighted idf of a term; nil for one that no phrase has.
  func rarity(of term: String) -> Double? {
    searcher.knows(term) ? searcher.rarity(of: term) * Self.weight : nil
  }

  var highestRarity: Double { searcher.rarityOfUnknown() * Self.weight }

  /// The weighted score of one entry, unfolded.
  /// - Parameter phrases: the score of every phrase for the same terms.
  func explanation(of entry: Int, for terms: [QueryTerm], _ phrases: [Double]) -> Explanation {
    let best = ends.indices.contains(entry) ? best(of: entry, in: phrases) : []
    return Explanation(
      say("interventions.phrase-index.explanation", "phrases, weighted"), .product,
      of: [
        Explanation(
          say("interventions.phrase-index.explanation-2", "mean of the best phrases"), .quotient,
          of: [
            Explanation(
              say("interventions.phrase-index.explanation-3", "the best phrases"), .sum,
              of: best.map { searcher.explanation(of: $0, for: [terms]) }),
            Explanation(Double(bestCount), say(code: "phrases")),
          ]),
        Explanation(Self.weight, say("interventions.phrase-index.explanation-4", "weight of phrases")),
      ])
  }

  /// The phrases of an entry with the highest scores, the best first.
  private func best(of entry: Int, in scores: [Double]) -> [Int] {
    var best = TopHits(limit: bestCount)
    for phrase in phrases(of: entry, of: scores.count) where scores[phrase] > 0 {
      best.offer(Hit(document: phrase, score: scores[phrase]))
    }
    return best.sorted().map(\.document)
  }

  /// - Parameter count: how many phrases there are.
  private func phrases(of entry: Int, of count: Int) -> Range<Int> {
    let start = min(entry == 0 ? 0 : ends[entry - 1], count)
    return start..<min(max(start, ends[entry]), count)
  }
}
