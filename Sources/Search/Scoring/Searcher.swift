// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// Finds the documents that fit a query best, and says why.
///
/// A document's score is the sum over the channels of weight times BM25F. `explanation` computes the same numbers in the
/// same order, so its value equals the score bit for bit.
public struct Searcher<Index: IndexReader>: Sendable {
  /// The channels, in the order in which they are added up.
  public let channels: [Channel<Index>]
  /// The formula of every channel.
  public let similarity: BM25F

  /// - Parameter channels: indexes over the same documents.
  public init(channels: [Channel<Index>], similarity: BM25F = BM25F()) {
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
          ChannelScoring(index: channel.index, similarity: similarity).explanation(of: document, for: terms),
          Explanation(channel.weight, say("search.searcher.explanation-2", "weight of \(channel.name)")),
        ])
    }
    return Explanation(say(code: "score"), .sum, of: parts)
  }

  /// In which fields each document has which terms of one channel, in the order of the terms. Documents without any are
  /// left out.
  public func matches(of terms: [QueryTerm], channel: Int = 0) -> [Int: [Match]] {
    guard channels.indices.contains(channel) else { return [:] }
    let index = channels[channel].index
    var matches: [Int: [Match]] = [:]
    for term in terms {
      guard let number = index.termNumber(of: term.term) else { continue }
      for posting in index.postings(ofTerm: number) where index.fields.indices.contains(Int(posting.field)) {
        matches[Int(posting.document), default: []].append(
          Match(term: term, field: index.fields[Int(posting.field)].name))
      }
    }
    return matches
  }

  /// Whether any document has the term, in one channel.
  public func knows(_ term: String, channel: Int = 0) -> Bool {
    channels.indices.contains(channel) && channels[channel].index.termNumber(of: term) != nil
  }

  /// The idf of a term in one channel, known or not.
  public func rarity(of term: String, channel: Int = 0) -> Double {
    guard channels.indices.contains(channel) else { return 0 }
    return ChannelScoring(index: channels[channel].index, similarity: similarity).rarity(of: term)
  }

  /// The idf of a term that no document has, in one channel: the highest that there is.
  public func rarityOfUnknown(channel: Int = 0) -> Double {
    guard channels.indices.contains(channel) else { return 0 }
    return similarity.inverseDocumentFrequency(
      documentFrequency: 0, documentCount: channels[channel].index.documentCount)
  }

  /// The score of every document, by its number.
  public func scores(for query: [[QueryTerm]]) -> [Double] {
    let count = channels.map(\.index.documentCount).max() ?? 0
    var totals = [Double](repeating: 0, count: count)
    for (channel, terms) in zip(channels, query) {
      let scores = ChannelScoring(index: channel.index, similarity: similarity).scores(for: terms)
      for document in scores.indices { totals[document] += scores[document] * channel.weight }
    }
    return totals
  }
}
