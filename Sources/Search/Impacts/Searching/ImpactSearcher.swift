// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the best documents of an index file.
///
/// Postings are added to the points of one window of documents after the other, a few thousand that stay in the processor's
/// nearest memory. Windows are taken by what they can hold at most, and the search ends when no window left can hold a
/// better document than those that are kept. Where the index has neighbours, all documents are scored, and the best and
/// their neighbours are weighed again.
///
/// It owns memory that serves query after query, so each thread has its own.
public final class ImpactSearcher {
  /// The index that is searched.
  public let index: ImpactIndex

  let plan = ImpactPlan()
  let accumulators: Accumulators
  private let accumulatorCount: Int
  var blocks: [WindowBlock] = []
  var windows: [ScoredWindow] = []
  /// For the best documents.
  let keys = Column<UInt64>(capacity: 64)
  /// For documents that are looked at because they stand beside good ones.
  let candidateMemory = Column<UInt16>(capacity: 1024)
  /// For each document the last query that looked at it; empty where the index has no neighbours.
  let visits: Column<UInt32>
  var visit: UInt32 = 0

  /// - Parameter index: opened by the same thread.
  public init(_ index: ImpactIndex) {
    self.index = index
    // Neighbours are numbered in 16 bits, and none of these numbers leads out of the memory.
    accumulatorCount = index.neighbourCount > 0 ? IndexFormat.neighbourLimit : IndexFormat.windowSize
    accumulators = Accumulators(points: .allocate(capacity: accumulatorCount))
    accumulators.points.initialize(repeating: 0, count: accumulatorCount)
    visits = Column(repeating: 0, count: index.neighbourCount > 0 ? IndexFormat.neighbourLimit : 0)
  }

  deinit {
    accumulators.points.deallocate()
  }

  /// The best hits, best first; equal scores in the order of document numbers.
  /// - Parameters:
  ///   - query: each term once.
  ///   - limit: how many hits at most.
  /// - Throws: when the index turns out to be damaged where it was read.
  public func search(_ query: [ImpactTerm], limit: Int) throws(IndexDamage) -> [Hit] {
    guard limit > 0, index.documentCount > 0 else { return [] }
    try plan.prepare(query, in: index)
    guard !plan.terms.isEmpty else { return [] }
    return index.neighbourCount > 0 ? try searchWithNeighbours(limit: limit) : try searchWindows(limit: limit)
  }

  func windowEnd(_ window: Int) -> Int {
    min(IndexFormat.windowSize, (index.documentCount - window * IndexFormat.windowSize + 63) / 64 * 64)
  }
}
