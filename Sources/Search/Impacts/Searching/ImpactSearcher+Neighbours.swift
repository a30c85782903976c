// SPDX-License-Identifier: GPL-3.0-or-later

extension ImpactSearcher {
  /// So many of the best are weighed again, with all their neighbours.
  private static let weighedAgain = 50

  /// Scores every document, and adds to the best what their neighbours have:
  ///
  ///     score'(d) = score(d) + weight * (sum over neighbours n of likeness(n) * score(n)) / (sum of likeness(n))
  ///
  /// A document that lacks a word of the query but stands among documents that have it is found so.
  func searchWithNeighbours(limit: Int) throws(IndexDamage) -> [Hit] {
    let windowSize = IndexFormat.windowSize
    defer { accumulators.clear((index.documentCount + windowSize - 1) / windowSize * windowSize) }
    try plan.forEachBlock(in: index) { block in
      Accumulators(points: accumulators.points + Int(block.window) * windowSize).add(
        block.data, count: Int(block.count), layout: block.layout, table: plan.tables.start + Int(block.term) * 256)
    }
    var first = PointHeap(limit: min(index.documentCount, max(Self.weighedAgain, limit)))
    offerAll(to: &first)
    let candidates = first.sorted()
    var best = TopHits(limit: limit)
    visit &+= 1
    let highest = candidates.first.map { Double($0.points) } ?? 0
    for candidate in candidates { try weigh(candidate.document, highest: highest, into: &best) }
    for candidate in candidates {
      let table = try NeighbourTable(candidate.document, in: index)
      for place in 0..<index.neighbourCount where table.likeness(place) > 0 {
        try weigh(table.document(place), highest: highest, into: &best)
      }
    }
    return best.sorted()
  }

  /// The neighbours of a document with their likeness, 1...255.
  func neighbours(of document: Int) throws(IndexDamage) -> [(document: Int, likeness: UInt8)] {
    let table = try NeighbourTable(document, in: index)
    return (0..<index.neighbourCount).compactMap { place in
      let likeness = table.likeness(place)
      return likeness > 0 && table.document(place) < index.documentCount ? (table.document(place), likeness) : nil
    }
  }

  private func offerAll(to best: inout PointHeap) {
    let points = accumulators.points
    let end = (index.documentCount + 63) / 64 * 64
    var place = 0
    while let group = accumulators.nextGroup(from: place, to: end, least: best.least) {
      for document in group..<min(group + 64, index.documentCount) where points[document] >= best.least {
        best.offer(document, points: points[document])
      }
      place = group + 64
    }
  }

  /// - Parameter highest: the most points that any document has, and so the most that a mean of neighbours can be.
  private func weigh(_ document: Int, highest: Double, into best: inout TopHits) throws(IndexDamage) {
    guard document < index.documentCount, visits[document] != visit else { return }
    visits[document] = visit
    let own = Double(accumulators.points[document])
    let weight = index.settings.neighbourWeight
    if let least = best.leastScore, (own + weight * highest) / plan.scale < least { return }
    let score = (own + weight * (try meanOfNeighbours(document))) / plan.scale
    if score > 0 { best.offer(Hit(document: document, score: score)) }
  }

  private func meanOfNeighbours(_ document: Int) throws(IndexDamage) -> Double {
    let table = try NeighbourTable(document, in: index)
    var (sum, likenesses) = (0, 0)
    for place in 0..<index.neighbourCount {
      let likeness = Int(table.likeness(place))
      let neighbour = table.document(place)
      guard neighbour < index.documentCount else { continue }
      sum &+= likeness &* Int(accumulators.points[neighbour])
      likenesses &+= likeness
    }
    return likenesses > 0 ? Double(sum) / Double(likenesses) : 0
  }
}

/// The neighbours of one document, as they lie in the file.
struct NeighbourTable {
  /// Bytes for each neighbour.
  static let size = 3

  private let bytes: UnsafeRawPointer
  private let count: Int

  @inline(__always)
  init(_ document: Int, in index: ImpactIndex) throws(IndexDamage) {
    count = index.neighbourCount
    bytes = try index.pointer(.neighbours, document * count * Self.size, count * Self.size)
  }

  @inline(__always)
  func document(_ place: Int) -> Int { Int(bytes.number(at: place &* 2, as: UInt16.self)) }

  @inline(__always)
  func likeness(_ place: Int) -> UInt8 { bytes.number(at: count &* 2 &+ place) }
}
