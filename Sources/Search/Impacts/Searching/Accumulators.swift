// SPDX-License-Identifier: GPL-3.0-or-later

/// The scores of a stretch of documents while terms are added to them: 16-bit points, which `ImpactPlan` keeps below 32,768.
///
/// Every place is found by a masked number, so that not even a block that breaks its promises writes elsewhere.
struct Accumulators {
  private static let mask = IndexFormat.windowSize - 1

  let points: UnsafeMutablePointer<Int16>

  /// Adds a block.
  /// - Parameter table: points for each impact code, 256 of them; 0 for the code 0.
  @inline(__always)
  func add(_ data: UnsafeRawPointer, count: Int, layout: PostingBlock.Layout, table: UnsafePointer<Int16>) {
    switch layout {
    case .gaps: addGaps(data, count: count, table: table)
    case .numbers: addNumbers(data, count: count, table: table)
    }
  }

  private func addGaps(_ data: UnsafeRawPointer, count: Int, table: UnsafePointer<Int16>) {
    var document = 0
    var position = 0
    let whole = count & ~3
    while position < whole {
      // Four pairs of gap and code at a time.
      let pairs: UInt64 = data.number(at: position &* 2)
      document = addOne(document, pairs & 0xFF, pairs &>> 8 & 0xFF, table)
      document = addOne(document, pairs &>> 16 & 0xFF, pairs &>> 24 & 0xFF, table)
      document = addOne(document, pairs &>> 32 & 0xFF, pairs &>> 40 & 0xFF, table)
      document = addOne(document, pairs &>> 48 & 0xFF, pairs &>> 56, table)
      position &+= 4
    }
    while position < count {
      let pair: UInt16 = data.number(at: position &* 2)
      document = addOne(document, UInt64(pair & 0xFF), UInt64(pair &>> 8), table)
      position &+= 1
    }
  }

  @inline(__always)
  private func addOne(_ document: Int, _ gap: UInt64, _ code: UInt64, _ table: UnsafePointer<Int16>) -> Int {
    let next = document &+ Int(truncatingIfNeeded: gap)
    points[next & Self.mask] &+= table[Int(truncatingIfNeeded: code)]
    return next
  }

  private func addNumbers(_ data: UnsafeRawPointer, count: Int, table: UnsafePointer<Int16>) {
    let codes = data + count &* 2
    var position = 0
    while position < count {
      let document: UInt16 = data.number(at: position &* 2)
      points[Int(document) & Self.mask] &+= table[Int(codes.number(at: position, as: UInt8.self))]
      position &+= 1
    }
  }

  /// Calls `body` with the places that a block names, in order; some may come twice.
  @inline(__always)
  static func forEachPlace(
    _ data: UnsafeRawPointer, count: Int, layout: PostingBlock.Layout, _ body: (_ place: Int, _ code: UInt8) -> Void
  ) {
    var document = 0
    for position in 0..<count {
      switch layout {
      case .gaps:
        document &+= Int(data.number(at: position &* 2, as: UInt8.self))
        body(document & mask, data.number(at: position &* 2 &+ 1))
      case .numbers:
        let number: UInt16 = data.number(at: position &* 2)
        body(Int(number) & mask, data.number(at: count &* 2 &+ position))
      }
    }
  }

  /// The first place from `start` on, in steps of 64, whose 64 documents hold one with at least `least` points; nil when
  /// there is none before `end`.
  /// - Parameters: `start` and `end` are multiples of 64; `least` is above -32,768.
  @inline(__always)
  func nextGroup(from start: Int, to end: Int, least: Int16) -> Int? {
    let bar = SIMD8<Int16>(repeating: least &- 1)
    let raw = UnsafeRawPointer(points)
    var place = start
    while place < end {
      var below = SIMD8<Int16>.zero
      var offset = place &* 2
      let last = offset &+ 128
      while offset < last {
        below |= bar &- raw.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int16>.self)
        offset &+= 16
      }
      // A negative difference is one that reaches the bar.
      let halves = unsafeBitCast(below, to: SIMD2<UInt64>.self)
      if (halves[0] | halves[1]) & 0x8000_8000_8000_8000 != 0 { return place }
      place &+= 64
    }
    return nil
  }

  /// So many points that at least `number` documents have as many, though not many more do; 1 where it is not worth finding.
  ///
  /// The most points of each eighth of 64 documents, or of more of them, are counted in steps of 128: so many eighths, so many
  /// documents.
  func least(ofBest number: Int, among documentCount: Int) -> Int16 {
    let stretch = 64 * max(1, documentCount / 16_384)
    guard number * 2 * stretch / 8 < documentCount else { return 1 }
    return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 256) { counts in
      counts.initialize(repeating: 0)
      let raw = UnsafeRawPointer(points)
      for start in stride(from: 0, to: documentCount / stretch * stretch, by: stretch) {
        var most = SIMD8<Int16>.zero
        for place in stride(from: start, to: start &+ stretch, by: 8) {
          let these = raw.loadUnaligned(fromByteOffset: place &* 2, as: SIMD8<Int16>.self)
          most.replace(with: these, where: these .> most)
        }
        for lane in 0..<8 { counts[Int(most[lane] >> 7) & 255] &+= 1 }
      }
      var (step, found) = (255, Int(counts[255]))
      while step > 0, found < number {
        step &-= 1
        found &+= Int(counts[step])
      }
      return Int16(truncatingIfNeeded: step << 7)
    }
  }

  func clear(_ count: Int) {
    points.update(repeating: 0, count: count)
  }
}
