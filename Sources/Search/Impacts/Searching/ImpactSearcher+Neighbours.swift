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
    let firstCount = min(index.documentCount, max(Self.weighedAgain, limit))
    var first = PointHeap(
      limit: firstCount, memory: keys, least: accumulators.least(ofBest: firstCount, among: index.documentCount))
    offerAll(to: &first)
    var best = TopHits(limit: limit)
    visit &+= 1
    let neighbours = try NeighbourTables(index)
    first.forEach { document in
      visits[document] = visit
      offer(document, neighbours, to: &best)
    }
    let highest = Double(first.highest)
    var least = ownLeast(best.leastScore, highest: highest)
    for candidate in candidates(beside: first, neighbours, least: least)
    where accumulators.points[Int(candidate)] >= least {
      offer(Int(candidate), neighbours, to: &best)
      least = ownLeast(best.leastScore, highest: highest)
    }
    return best.sorted()
  }

  /// The points of its own without which no document comes among the best, were all its neighbours like the best of all.
  private func ownLeast(_ leastScore: Double?, highest: Double) -> Int16 {
    guard let leastScore else { return 0 }
    // A point less than computed, so that no rounding leaves a document out.
    let least = leastScore * plan.scale - index.settings.neighbourWeight * highest
    return Int16(max(0, min(32_767, least.rounded(.down) - 1)))
  }

  /// The neighbours of documents that were not looked at yet, each once.
  private func candidates(
    beside documents: PointHeap, _ neighbours: NeighbourTables, least: Int16
  ) -> UnsafeBufferPointer<UInt16> {
    candidateMemory.removeAll()
    candidateMemory.append(repeating: 0, count: documents.count * index.neighbourCount + 1)
    let (points, visits, visit, candidates) = (accumulators.points, visits.start, visit, candidateMemory.start)
    var found = 0
    let (count, documentCount) = (index.neighbourCount, index.documentCount)
    documents.forEach { document in
      let table = neighbours[document]
      for place in 0..<count {
        let neighbour = table.document(place)
        let isThere = table.likeness(place) > 0 && neighbour < documentCount
        let before = visits[neighbour]
        visits[neighbour] = isThere ? visit : before
        // Kept without a branch, which would be foreseen wrongly half of the time.
        candidates[found] = UInt16(truncatingIfNeeded: neighbour)
        found &+= isThere && before != visit && points[neighbour] >= least ? 1 : 0
      }
    }
    return UnsafeBufferPointer(start: candidates, count: found)
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

  @inline(__always)
  private func offer(_ document: Int, _ neighbours: NeighbourTables, to best: inout TopHits) {
    let own = Double(accumulators.points[document])
    let mean = neighbours[document].mean(of: accumulators.points, documentCount: index.documentCount)
    let score = (own + index.settings.neighbourWeight * mean) / plan.scale
    if score > 0, best.leastScore.map({ score >= $0 }) ?? true { best.offer(Hit(document: document, score: score)) }
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

  /// The mean of their points, weighed by their likeness; 0 where there are none.
  /// - Parameter points: of every number that 16 bits can hold.
  @inline(__always)
  func mean(of points: UnsafePointer<Int16>, documentCount: Int) -> Double {
    var (sum, likenesses) = (Int32(0), Int32(0))
    for place in 0..<count {
      let neighbour = document(place)
      let likeness = neighbour < documentCount ? Int32(self.likeness(place)) : 0
      sum &+= likeness &* Int32(points[neighbour])
      likenesses &+= likeness
    }
    return likenesses > 0 ? Double(sum) / Double(likenesses) : 0
  }
}
