// SPDX-License-Identifier: GPL-3.0-or-later

/// The best documents so far, by points and, where these are equal, by the lower number; it never grows beyond its limit.
struct PointHeap {
  private let limit: Int
  /// A binary heap whose root is the weakest. Points stand in the upper half, the number turned round in the lower.
  private let keys: UnsafeMutablePointer<UInt64>
  private(set) var count = 0
  /// The points that a document needs at least to be kept.
  private(set) var least: Int16

  /// - Parameters:
  ///   - limit: at least 1.
  ///   - memory: lent for as long as the heap is used.
  ///   - least: the points that a document needs even while there is room; at least 1.
  init(limit: Int, memory: Column<UInt64>, least: Int16 = 1) {
    self.least = max(1, least)
    self.limit = max(1, limit)
    memory.removeAll()
    memory.append(repeating: 0, count: self.limit)
    keys = memory.start
  }

  var isFull: Bool { count == limit }

  /// - Parameter points: above 0.
  @inline(__always)
  mutating func offer(_ document: Int, points: Int16) {
    let key = UInt64(UInt16(bitPattern: points)) << 32 | UInt64(UInt32.max - UInt32(truncatingIfNeeded: document))
    if count < limit {
      siftUp(key, from: count)
      count &+= 1
    } else if key > keys[0] {
      siftDown(key)
    } else {
      return
    }
    if count == limit { least = Int16(truncatingIfNeeded: keys[0] >> 32) }
  }

  /// The most points of what was kept; 0 where nothing was.
  var highest: Int16 { Int16(truncatingIfNeeded: (kept.max() ?? 0) >> 32) }

  /// Calls `body` with each document that was kept, the better ones rather earlier than later.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    var place = count
    while place > 0 {
      place &-= 1
      body(Self.document(of: keys[place]))
    }
  }

  private var kept: UnsafeBufferPointer<UInt64> { UnsafeBufferPointer(start: keys, count: count) }

  private static func document(of key: UInt64) -> Int {
    Int(UInt32.max - UInt32(truncatingIfNeeded: key & 0xFFFF_FFFF))
  }

  /// What was kept, the best first.
  func sorted() -> [(document: Int, points: Int16)] {
    kept.sorted(by: >).map { key in
      (Self.document(of: key), Int16(truncatingIfNeeded: key >> 32))
    }
  }

  /// Puts a key into a free place, and moves those above it that are larger down.
  private func siftUp(_ key: UInt64, from start: Int) {
    var child = start
    while child > 0 {
      let parent = (child &- 1) / 2
      guard key < keys[parent] else { break }
      keys[child] = keys[parent]
      child = parent
    }
    keys[child] = key
  }

  /// Puts a key into the place of the root, and moves those below it that are smaller up.
  private func siftDown(_ key: UInt64) {
    var parent = 0
    var child = 1
    while child < count {
      if child &+ 1 < count, keys[child &+ 1] < keys[child] { child &+= 1 }
      guard keys[child] < key else { break }
      keys[parent] = keys[child]
      parent = child
      child = 2 &* parent &+ 1
    }
    keys[parent] = key
  }
}
