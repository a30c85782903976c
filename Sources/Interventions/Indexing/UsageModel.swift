// SPDX-License-Identifier: GPL-3.0-or-later
import Localization
import Search

/// Of what people usually say such words: of which topic and which of its entries, or of other fields of life.
///
/// Where `PhraseIndex` looks for one phrase that is like the need, this looks at all that is said of an entry and of its topic
/// together, small words and pairs of words included.
struct UsageModel: Sendable {
  /// The share of each field in the score.
  static let weights = [0.8, 0.4]
  static let fields = [Field("words"), Field("pairs")]

  private let models: [ClusterLanguageModel]

  /// - Returns: nil when a table is not one of `UsageTables`.
  init?(usage: PackedBytes, clusters: PackedBytes) {
    guard let index = PackedIndex(usage) else { return nil }
    var reader = PackedReader(clusters)
    let clusters = reader.numbers()
    models = Self.fields.indices.map { ClusterLanguageModel(index, field: $0, clusters: clusters) }
  }

  /// The score of every entry, weighted; and how much likelier the words are of the likeliest entry than of other fields of
  /// life, in nats.
  func scores(for reading: NeedReading) -> (entries: [Double], lead: Double) {
    let scores = zip(models, Self.terms(of: reading)).map { $0.scores(for: $1) }
    let all = (scores.first ?? []).indices.map { document in
      zip(scores, Self.weights).reduce(0) { $0 + $1.0[document] * $1.1 }
    }
    let words = scores.first ?? []
    let lead = (words.dropLast().max() ?? 0) - (words.last ?? 0)
    return (all.dropLast(), lead)
  }

  /// The weighted score of one entry, unfolded.
  func explanation(of entry: Int, for reading: NeedReading) -> Explanation {
    Explanation(
      say("interventions.usage-model.explanation", "what people usually say"), .sum,
      of: Self.fields.indices.map { field in
        Explanation(
          say("interventions.usage-model.explanation-2", "\(Self.fields[field].name), weighted"), .product,
          of: [
            models[field].explanation(of: entry, for: Self.terms(of: reading)[field]),
            Explanation(
              Self.weights[field],
              say("interventions.usage-model.explanation-3", "weight of \(Self.fields[field].name)")),
          ])
      })
  }

  /// Each two neighbours.
  static func pairs(of words: [String]) -> [String] {
    zip(words, words.dropFirst()).map { "\($0) \($1)" }
  }

  private static func terms(of reading: NeedReading) -> [[String]] {
    [reading.said, pairs(of: reading.said)]
  }
}
