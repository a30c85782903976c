// SPDX-License-Identifier: GPL-3.0-or-later

/// The best documents so far, by points and, where these are equal, by the lower number; it never grows beyond its limit.
struct PointHeap {
  private let limit: Int
  /// A binary heap whose root is the weakest. Points stand in the upper half, the number turned round in the lower.
  private var keys: [UInt64] = []
  /// The points that a document needs at least to be kept; 1 while there is room.
  private(set) var least: Int16 = 1

  /// - Parameter limit: at least 1.
  init(limit: Int) {
    self.limit = max(1, limit)
    keys.reserveCapacity(min(self.limit, 4096))
  }

  var isFull: Bool { keys.count == limit }

  /// - Parameter points: above 0.
  @inline(__always)
  mutating func offer(_ document: Int, points: Int16) {
    let key = UInt64(UInt16(bitPattern: points)) << 32 | UInt64(UInt32.max - UInt32(truncatingIfNeeded: document))
    if keys.count < limit {
      keys.append(key)
      siftUp(from: keys.count - 1)
    } else if key > keys[0] {
      keys[0] = key
      siftDown()
    } else {
      return
    }
    if keys.count == limit { least = Int16(truncatingIfNeeded: keys[0] >> 32) }
  }

  /// The most points of what was kept; 0 where nothing was.
  var highest: Int16 { Int16(truncatingIfNeeded: (keys.max() ?? 0) >> 32) }

  /// Calls `body` with each document that was kept, the better ones rather earlier than later.
  func forEach(_ body: (Int) -> Void) {
    for key in keys.reversed() { body(Self.document(of: key)) }
  }

  private static func document(of key: UInt64) -> Int {
    Int(UInt32.max - UInt32(truncatingIfNeeded: key & 0xFFFF_FFFF))
  }

  /// What was kept, the best first.
  func sorted() -> [(document: Int, points: Int16)] {
    keys.sorted(by: >).map { key in
      (Self.document(of: key), Int16(truncatingIfNeeded: key >> 32))
    }
  }

  private mutating func siftUp(from start: Int) {
    var child = start
    while child > 0 {
      let parent = (child - 1) / 2
      guard keys[child] < keys[parent] else { return }
      keys.swapAt(parent, child)
      child = parent
    }
  }

  private mutating func siftDown() {
    var parent = 0
    while true {
      var least = parent
      let left = 2 * parent + 1
      if left < keys.count, keys[left] < keys[least] { least = left }
      if left + 1 < keys.count, keys[left + 1] < keys[least] { least = left + 1 }
      guard least != parent else { return }
      keys.swapAt(parent, least)
      parent = least
    }
  }
}
