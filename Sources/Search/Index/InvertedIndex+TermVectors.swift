// SPDX-License-Identifier: GPL-3.0-or-later

extension InvertedIndex {
  /// The term vector of every document: fields count with their weights, as in scoring, but without length norms.
  public func termVectors(similarity: BM25F = BM25F()) -> [TermVector] {
    var rows = [[(term: Int, weight: Double)]](repeating: [], count: documentCount)
    for term in terms.indices {
      let rarity = similarity.inverseDocumentFrequency(
        documentFrequency: documentFrequency(ofTerm: term), documentCount: documentCount)
      for posting in postings(ofTerm: term) {
        let weight = fields[Int(posting.field)].weight * Double(posting.frequency) * rarity
        let document = Int(posting.document)
        if let last = rows[document].last, last.term == term {
          rows[document][rows[document].count - 1].weight += weight
        } else {
          rows[document].append((term, weight))
        }
      }
    }
    return rows.map { TermVector($0) }
  }
}
