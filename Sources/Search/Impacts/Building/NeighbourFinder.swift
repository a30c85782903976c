// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds for each document those that are most like it.
///
/// Likeness is the cosine of the documents' vectors, idf times saturated frequency for each term. A document is compared by
/// its strongest terms only; the others hardly change who is near, and cost most.
struct NeighbourFinder {
  /// Neighbours that are kept of each document.
  static let count = 20
  /// Terms by which a document looks for others.
  static let termLimit = 24

  private let lists: CodedLists
  private let forward: CodedLists
  private let documentCount: Int
  private let rarities: [Float]
  private let lengths: [Float]

  init(_ lists: CodedLists, documentCount: Int) {
    self.lists = lists
    self.documentCount = documentCount
    forward = lists.transposed(documentCount: documentCount)
    let similarity = BM25F()
    let rarities = (0..<(lists.starts.count - 1)).map { term in
      Float(
        similarity.inverseDocumentFrequency(
          documentFrequency: Int(lists.starts[term + 1] - lists.starts[term]), documentCount: documentCount))
    }
    let forward = forward
    lengths = (0..<documentCount).map { document in
      var sum: Float = 0
      for place in Int(forward.starts[document])..<Int(forward.starts[document + 1]) {
        let weight = rarities[Int(forward.documents[place])] * Float(forward.codes[place])
        sum += weight * weight
      }
      return sum.squareRoot()
    }
    self.rarities = rarities
  }

  /// The neighbours of all documents in the layout of an index file.
  /// - Parameter goesOn: told now and then how much is done, 0...1; when it says no, nil is the answer.
  func find(goesOn: (Double) -> Bool) -> [UInt8]? {
    let scores = Column<Float>(repeating: 0, count: documentCount)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(documentCount * Self.count * NeighbourTable.size)
    for document in 0..<documentCount {
      if document % 256 == 0, !goesOn(Double(document) / Double(documentCount)) { return nil }
      collect(document, into: scores)
      let best = strongest(scores, besides: document)
      for place in 0..<Self.count {
        bytes.append(place < best.count ? UInt16(truncatingIfNeeded: best[place].document) : 0)
      }
      for place in 0..<Self.count { bytes.append(place < best.count ? best[place].likeness : 0) }
    }
    return bytes
  }

  private func collect(_ document: Int, into scores: Column<Float>) {
    scores.start.update(repeating: 0, count: documentCount)
    var terms: [(weight: Float, term: Int)] = []
    for place in Int(forward.starts[document])..<Int(forward.starts[document + 1]) {
      let term = Int(forward.documents[place])
      terms.append((rarities[term] * Float(forward.codes[place]), term))
    }
    if terms.count > Self.termLimit {
      terms.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.term < $1.term }
      terms.removeLast(terms.count - Self.termLimit)
    }
    for (weight, term) in terms {
      let factor = weight * rarities[term]
      for place in Int(lists.starts[term])..<Int(lists.starts[term + 1]) {
        scores[Int(lists.documents[place])] += factor * Float(lists.codes[place])
      }
    }
  }

  /// The best, best first. Equal ones stand in the order of their numbers.
  private func strongest(_ scores: Column<Float>, besides own: Int) -> [(document: Int, likeness: UInt8)] {
    var best: [(score: Float, document: Int)] = []
    var least: Float = 0
    for document in 0..<documentCount where scores[document] > 0 && document != own && lengths[document] > 0 {
      let score = scores[document] / lengths[document]
      guard score > least || best.count < Self.count else { continue }
      var place = best.count
      while place > 0, best[place - 1].score < score { place -= 1 }
      best.insert((score, document), at: place)
      if best.count > Self.count { best.removeLast() }
      if best.count == Self.count { least = best[Self.count - 1].score }
    }
    guard lengths[own] > 0 else { return [] }
    return best.map { ($0.document, UInt8(max(1, min(255, ($0.score / lengths[own] * 255).rounded())))) }
  }
}
