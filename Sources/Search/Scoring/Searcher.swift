// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// Finds the documents that fit a query best, and says why.
///
/// A document's score is the sum over the channels of weight times BM25F. `explanation` computes the same numbers in the
/// same order, so its value equals the score bit for bit.
public struct Searcher: Sendable {
  /// The channels, in the order in which they are added up.
  public let channels: [Channel]
  /// The formula of every channel.
  public let similarity: BM25F

  /// - Parameter channels: indexes over the same documents.
  public init(channels: [Channel], similarity: BM25F = BM25F()) {
    self.channels = channels
    self.similarity = similarity
  }

  /// The best hits, best first; equal scores in the order of document numbers.
  /// - Parameters:
  ///   - query: the terms for each channel, in the order of `channels`.
  ///   - limit: how many hits at most.
  ///   - accepts: whether a document may be found at all.
  public func search(_ query: [[QueryTerm]], limit: Int, accepts: (Int) -> Bool = { _ in true }) -> [Hit] {
    var best = TopHits(limit: limit)
    for (document, score) in scores(for: query).enumerated() where score > 0 && accepts(document) {
      best.offer(Hit(document: document, score: score))
    }
    return best.sorted()
  }

  /// The score of one document, unfolded. Its value is 0 for a document that has none of the terms.
  public func explanation(of document: Int, for query: [[QueryTerm]]) -> Explanation {
    let parts = zip(channels, query).map { channel, terms in
      Explanation(
        say("search.searcher.explanation", "\(channel.name), weighted"), .product,
        of: [
          ChannelScoring(channel.index, similarity).explanation(of: document, for: terms),
          Explanation(channel.weight, say("search.searcher.explanation-2", "weight of \(channel.name)")),
        ])
    }
    return Explanation(say(code: "score"), .sum, of: parts)
  }

  /// In which fields a document has which terms of one channel, in the order of the terms.
  public func matches(of terms: [QueryTerm], in document: Int, channel: Int = 0) -> [Match] {
    guard channels.indices.contains(channel) else { return [] }
    let index = channels[channel].index
    let scoring = ChannelScoring(index, similarity)
    return terms.flatMap { term in
      scoring.postings(of: term.term, in: document).map {
        Match(term: term, field: index.fields[Int($0.field)].name)
      }
    }
  }

  /// What one term adds to the score of a document in one channel, weighted; 0 where the document does not have it.
  public func score(of document: Int, for term: QueryTerm, channel: Int = 0) -> Double {
    guard channels.indices.contains(channel) else { return 0 }
    return ChannelScoring(channels[channel].index, similarity).score(of: document, for: term) * channels[channel].weight
  }

  /// Whether any document has the term, in one channel.
  public func knows(_ term: String, channel: Int = 0) -> Bool {
    channels.indices.contains(channel) && channels[channel].index.termNumber(of: term) != nil
  }

  /// The idf of a term in one channel, known or not.
  public func rarity(of term: String, channel: Int = 0) -> Double {
    guard channels.indices.contains(channel) else { return 0 }
    return ChannelScoring(channels[channel].index, similarity).rarity(of: term)
  }

  /// The idf of a term that no document has, in one channel: the highest that there is.
  public func rarityOfUnknown(channel: Int = 0) -> Double {
    guard channels.indices.contains(channel) else { return 0 }
    return similarity.inverseDocumentFrequency(
      documentFrequency: 0, documentCount: channels[channel].index.documentCount)
  }

  /// The score of every document, by its number.
  public func scores(for query: [[QueryTerm]]) -> [Double] {
    var totals: [Double] = []
    for (channel, terms) in zip(channels, query) {
      var scores = ChannelScoring(channel.index, similarity).scores(for: terms)
      if channel.weight != 1 {
        for document in scores.indices { scores[document] *= channel.weight }
      }
      if totals.count < scores.count { swap(&totals, &scores) }
      for document in scores.indices { totals[document] += scores[document] }
    }
    return totals
  }
}
