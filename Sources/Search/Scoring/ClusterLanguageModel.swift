// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// How much likelier the words of a query are in one document than anywhere: a language model of each document, smoothed
/// with that of its cluster, which is smoothed with that of the whole collection.
///
/// With c(w, x) occurrences of a term in a document or cluster x that has n(x) terms, and P(w) its share of all terms:
///
///     P(w | cluster)  = (c(w, cluster) + clusterPrior · P(w)) / (n(cluster) + clusterPrior)
///     P(w | document) = (c(w, document) + documentPrior · P(w | its cluster)) / (n(document) + documentPrior)
///
/// and the score is the sum of ln(P(w | document) / P(w)) over the terms of the query, in nats. Words that a whole topic
/// uses speak for all its documents, those that one uses speak for it, and those that all use speak for none.
///
/// Smoothing with Dirichlet priors: C. Zhai and J. Lafferty, SIGIR 2001, pages 334-342; with clusters: X. Liu and W. B. Croft,
/// SIGIR 2004, pages 186-193. A term in no document counts for nothing.
public struct ClusterLanguageModel: Sendable {
  /// How many terms of its cluster a document is taken to have besides its own.
  public static let documentPrior = 1000.0
  /// How many terms of the collection a cluster is taken to have besides its own.
  public static let clusterPrior = 3000.0

  /// The documents; how often they have a term in the field.
  let index: PackedIndex
  /// Which field is modelled.
  let field: Int
  /// The cluster of each document.
  let clusters: [Int]
  private let lengths: Lengths

  /// How many terms there are.
  private struct Lengths {
    let documents: [Double]
    let clusters: [Double]
    let collection: Double
  }

  /// - Parameter clusters: the number of each document's cluster, from 0 on; documents beyond the list, and numbers below 0,
  ///   belong to cluster 0.
  public init(_ index: PackedIndex, field: Int = 0, clusters: [Int]) {
    self.index = index
    self.field = field
    self.clusters = (0..<index.documentCount).map { clusters.indices.contains($0) ? max(0, clusters[$0]) : 0 }
    let documents = index.lengths(ofField: field).map { Double($0) }
    var ofClusters = [Double](repeating: 0, count: (self.clusters.max() ?? 0) + 1)
    for (document, length) in documents.enumerated() { ofClusters[self.clusters[document]] += length }
    lengths = Lengths(documents: documents, clusters: ofClusters, collection: documents.reduce(0, +))
  }

  /// The score of every document, by its number, in nats; a term that is named twice counts once.
  public func scores(for terms: [String]) -> [Double] {
    var scores = [Double](repeating: 0, count: clusters.count)
    for part in parts(of: usages(of: terms)) {
      var products = [Double](repeating: 1, count: clusters.count)
      for usage in part {
        for document in products.indices { products[document] *= ratio(usage, document) }
      }
      for document in scores.indices { scores[document] += Logarithm.natural(products[document]) }
    }
    return scores
  }

  /// The score of one document, unfolded.
  public func explanation(of document: Int, for terms: [String]) -> Explanation {
    guard clusters.indices.contains(document) else {
      return Explanation(0, say("search.cluster-language-model.explanation", "no such document"))
    }
    return Explanation(
      say("search.cluster-language-model.explanation-2", "words that are likelier here than anywhere"), .sum,
      of: parts(of: usages(of: terms)).map { part in
        Explanation(
          say("search.cluster-language-model.explanation-3", "ln of how much likelier they are"), .logarithm,
          of: [product(part, document)])
      })
  }

  private func product(_ part: ArraySlice<Usage>, _ document: Int) -> Explanation {
    Explanation(
      say("search.cluster-language-model.product", "all of them together"), .product,
      of: part.map { usage in
        Explanation(
          ratio(usage, document),
          say(
            "search.cluster-language-model.product-2",
            "\u{201C}\(usage.term)\u{201D}: its share here to its share of all, \(Int(usage.counts[document])) here, \(Int(usage.total)) in all"
          ))
      })
  }

  /// So few at a time that their product is a number.
  private func parts(of usages: [Usage]) -> [ArraySlice<Usage>] {
    stride(from: 0, to: usages.count, by: 64).map { usages[$0..<min($0 + 64, usages.count)] }
  }

  /// How a term is used.
  private struct Usage {
    let term: String
    let total: Double
    /// In each document.
    let counts: [Double]
    /// Its share of all terms.
    let share: Double
    /// P(w | cluster), by the number of the cluster.
    let clusterShares: [Double]
  }

  private func usages(of terms: [String]) -> [Usage] {
    var seen: Set<String> = []
    return terms.filter { seen.insert($0).inserted }.compactMap(usage)
  }

  private func usage(of term: String) -> Usage? {
    guard let number = index.termNumber(of: term) else { return nil }
    var counts = [Double](repeating: 0, count: clusters.count)
    var ofClusters = [Double](repeating: 0, count: lengths.clusters.count)
    for posting in index.postings(ofTerm: number) where Int(posting.field) == field {
      guard clusters.indices.contains(Int(posting.document)) else { continue }
      counts[Int(posting.document)] = Double(posting.frequency)
      ofClusters[clusters[Int(posting.document)]] += Double(posting.frequency)
    }
    let total = ofClusters.reduce(0, +)
    guard total > 0, lengths.collection > 0 else { return nil }
    let share = total / lengths.collection
    let shares = zip(ofClusters, lengths.clusters).map { count, length in
      (count + Self.clusterPrior * share) / (length + Self.clusterPrior)
    }
    return Usage(term: term, total: total, counts: counts, share: share, clusterShares: shares)
  }

  /// P(w | document) / P(w)
  private func ratio(_ usage: Usage, _ document: Int) -> Double {
    let usual = Self.documentPrior * usage.clusterShares[clusters[document]]
    return (usage.counts[document] + usual) / (lengths.documents[document] + Self.documentPrior) / usage.share
  }
}
