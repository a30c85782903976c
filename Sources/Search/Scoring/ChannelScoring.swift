// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// BM25F over one index: once for all documents, term by term, and once for a single document with its reasons.
struct ChannelScoring {
  private let index: PackedIndex
  private let similarity: BM25F
  private let fieldCount: Int
  private let averageLengths: [Double]
  private let lengths: UnsafeRawPointer?

  init(_ index: PackedIndex, _ similarity: BM25F) {
    self.index = index
    self.similarity = similarity
    fieldCount = index.fields.count
    averageLengths = index.fields.indices.map(index.averageLength(ofField:))
    lengths = index.lengths
  }

  /// The score of every document.
  func scores(for terms: [QueryTerm]) -> [Double] {
    var scores = [Double](repeating: 0, count: index.documentCount)
    for term in terms {
      guard let number = index.termNumber(of: term.term) else { continue }
      let factor = term.boost * rarity(ofTerm: number)
      forEachDocument(ofTerm: number) { document, frequency in
        scores[document] += factor * similarity.saturated(frequency)
      }
    }
    return scores
  }

  /// What a term adds to the score of one document.
  func score(of document: Int, for term: QueryTerm) -> Double {
    let found = postings(of: term.term, in: document)
    guard !found.isEmpty, let number = index.termNumber(of: term.term) else { return 0 }
    let frequency = found.reduce(0) { sum, posting in
      sum
        + similarity.weighted(
          frequency: posting.frequency, norm: norm(of: posting), field: index.fields[Int(posting.field)])
    }
    return term.boost * rarity(ofTerm: number) * similarity.saturated(frequency)
  }

  /// The score of one document with its formula.
  func explanation(of document: Int, for terms: [QueryTerm]) -> Explanation {
    Explanation(
      say("search.channel-scoring.explanation", "sum over terms"), .sum,
      of: terms.compactMap { explanation(of: document, for: $0) })
  }

  /// The occurrences of a term in one document.
  func postings(of term: String, in document: Int) -> [Posting] {
    guard let number = index.termNumber(of: term) else { return [] }
    return index.postings(ofTerm: number).of(document: document).filter(fits)
  }

  /// The idf of a term, known or not.
  func rarity(of term: String) -> Double {
    rarity(documentFrequency: index.termNumber(of: term).map(index.documentFrequency(ofTerm:)) ?? 0)
  }

  private func rarity(ofTerm number: Int) -> Double {
    rarity(documentFrequency: index.documentFrequency(ofTerm: number))
  }

  private func rarity(documentFrequency: Int) -> Double {
    similarity.inverseDocumentFrequency(documentFrequency: documentFrequency, documentCount: index.documentCount)
  }

  /// Calls `body` with each document of a term and the weighted frequency of the term there.
  @inline(__always)
  private func forEachDocument(ofTerm number: Int, _ body: (Int, Double) -> Void) {
    var current = -1
    var frequency = 0.0
    for posting in index.postings(ofTerm: number) where fits(posting) {
      let document = Int(posting.document)
      if document != current {
        if current >= 0 { body(current, frequency) }
        current = document
        frequency = 0
      }
      frequency += similarity.weighted(
        frequency: posting.frequency, norm: norm(of: posting), field: index.fields[Int(posting.field)])
    }
    if current >= 0 { body(current, frequency) }
  }

  /// Whether a posting leads to a field and a document that there are.
  @inline(__always)
  private func fits(_ posting: Posting) -> Bool {
    Int(posting.field) < fieldCount && Int(posting.document) < index.documentCount
  }

  @inline(__always)
  private func norm(of posting: Posting) -> Double {
    let field = Int(posting.field)
    let length = lengths?.number(at: (Int(posting.document) &* fieldCount &+ field) &* 4, as: UInt32.self) ?? 0
    return similarity.lengthNorm(length: Int(length), averageLength: averageLengths[field], field: index.fields[field])
  }
}

extension ChannelScoring {
  private func explanation(of document: Int, for term: QueryTerm) -> Explanation? {
    let found = postings(of: term.term, in: document)
    guard !found.isEmpty, let number = index.termNumber(of: term.term) else { return nil }
    let having = index.documentFrequency(ofTerm: number)
    return Explanation(
      say("search.channel-scoring.explanation-2", "\(term.term), for \"\(term.typed)\""), .product,
      of: [
        Explanation(term.boost, say("search.channel-scoring.boost", "boost, \(say(code: term.origin.name))")),
        Explanation(
          rarity(ofTerm: number),
          say(
            "search.channel-scoring.explanation-3", "idf, \(having) of \(index.documentCount) documents have the term")),
        Explanation(
          say("search.channel-scoring.explanation-4", "tf, saturated with k1 \(similarity.saturation)"),
          .saturation(k1: similarity.saturation),
          of: [
            Explanation(
              say("search.channel-scoring.explanation-5", "tf, over all fields"), .sum, of: found.map(explanation(of:)))
          ]),
      ])
  }

  private func explanation(of posting: Posting) -> Explanation {
    let field = index.fields[Int(posting.field)]
    return Explanation(
      say("search.channel-scoring.field", "in \(field.name)"), .quotient,
      of: [
        Explanation(
          say("search.channel-scoring.explanation-6", "weighted count"), .product,
          of: [
            Explanation(field.weight, say("search.channel-scoring.explanation-7", "weight of \(field.name)")),
            Explanation(Double(posting.frequency), say(code: "occurrences")),
          ]),
        Explanation(norm(of: posting), say("search.channel-scoring.explanation-8", "length norm")),
      ])
  }
}
