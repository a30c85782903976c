// SPDX-License-Identifier: GPL-3.0-or-later

/// Keeps the best of the hits that pass by, in a heap that never grows beyond its limit.
public struct TopHits: Sendable {
  private let limit: Int
  /// A binary heap whose root is the weakest hit that is kept.
  private var heap: [Hit] = []

  /// - Parameter limit: how many hits are kept; less than 0 is taken as 0.
  public init(limit: Int) {
    self.limit = max(0, limit)
  }

  /// The score below which a hit is not kept; nil while there is room for any.
  var leastScore: Double? { heap.count < limit ? nil : heap.first?.score }

  /// Keeps the hit when it is among the best so far.
  public mutating func offer(_ hit: Hit) {
    if heap.count < limit {
      heap.append(hit)
      siftUp(from: heap.count - 1)
    } else if let weakest = heap.first, hit.precedes(weakest) {
      heap[0] = hit
      siftDown()
    }
  }

  /// The hits that were kept, the best first.
  public func sorted() -> [Hit] {
    heap.sorted { $0.precedes($1) }
  }

  private mutating func siftUp(from start: Int) {
    var child = start
    while child > 0 {
      let parent = (child - 1) / 2
      guard heap[parent].precedes(heap[child]) else { return }
      heap.swapAt(parent, child)
      child = parent
    }
  }

  private mutating func siftDown() {
    var parent = 0
    while true {
      var weakest = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && heap[weakest].precedes(heap[child]) {
        weakest = child
      }
      guard weakest != parent else { return }
      heap.swapAt(parent, weakest)
      parent = weakest
    }
  }
}
