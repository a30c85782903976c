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
    var best = TopHits(limit: limit)
    visit &+= 1
    let neighbours = try NeighbourTables(index)
    let highest = Double(first.highest)
    first.forEach { weigh($0, neighbours, highest: highest, into: &best) }
    first.forEach { document in
      let table = neighbours[document]
      for place in 0..<index.neighbourCount where table.likeness(place) > 0 {
        weigh(table.document(place), neighbours, highest: highest, into: &best)
      }
    }
    return best.sorted()
  }

  /// The neighbours of a document with their likeness, 1...255.
  func neighbours(of document: Int) throws(IndexDamage) -> [(document: Int, likeness: UInt8)] {
    let table = try NeighbourTables(index)[document]
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
  private func weigh(_ document: Int, _ neighbours: NeighbourTables, highest: Double, into best: inout TopHits) {
    guard document < index.documentCount, visits[document] != visit else { return }
    visits[document] = visit
    let own = Double(accumulators.points[document])
    let weight = index.settings.neighbourWeight
    if let least = best.leastScore, (own + weight * highest) / plan.scale < least { return }
    let score = (own + weight * meanOfNeighbours(neighbours[document])) / plan.scale
    if score > 0 { best.offer(Hit(document: document, score: score)) }
  }

  private func meanOfNeighbours(_ table: NeighbourTable) -> Double {
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

/// The neighbours of all documents, as they lie in the file.
struct NeighbourTables {
  private let bytes: UnsafeRawPointer
  private let count: Int

  init(_ index: ImpactIndex) throws(IndexDamage) {
    count = index.neighbourCount
    bytes = try index.pointer(.neighbours, 0, index.documentCount * count * NeighbourTable.size)
  }

  /// - Parameter document: less than there are.
  @inline(__always)
  subscript(document: Int) -> NeighbourTable {
    NeighbourTable(bytes: bytes + document &* count &* NeighbourTable.size, count: count)
  }
}

/// The neighbours of one document.
struct NeighbourTable {
  /// Bytes for each neighbour.
  static let size = 3

  fileprivate let bytes: UnsafeRawPointer
  fileprivate let count: Int

  @inline(__always)
  func document(_ place: Int) -> Int { Int(bytes.number(at: place &* 2, as: UInt16.self)) }

  @inline(__always)
  func likeness(_ place: Int) -> UInt8 { bytes.number(at: count &* 2 &+ place) }
}
