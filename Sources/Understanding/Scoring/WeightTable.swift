// SPDX-License-Identifier: GPL-3.0-or-later

/// Weights by label and feature, in an open table of twice their number: thousands of them are made ready in a millisecond.
struct WeightTable: Sendable {
  private var keys: [UInt64]
  private var weights: [Int32]
  private let mask: Int

  /// - Parameter lines: `42 harm #kin+#hurt` each; lines of another form are passed over.
  init(_ lines: String) {
    var lines = lines
    var capacity = 64
    (keys, weights, mask) = lines.withUTF8 { bytes in
      let count = bytes.count { $0 == UInt8(ascii: "\n") } + 1
      while capacity < 2 * count { capacity *= 2 }
      var keys = [UInt64](repeating: 0, count: capacity)
      var weights = [Int32](repeating: 0, count: capacity)
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        Self.read(UnsafeBufferPointer(rebasing: bytes[start..<end])) { key, weight in
          var place = Int(truncatingIfNeeded: key) & (capacity - 1)
          while keys[place] != 0, keys[place] != key { place = (place + 1) & (capacity - 1) }
          keys[place] = key
          weights[place] = weight
        }
        start = end + 1
      }
      return (keys, weights, capacity - 1)
    }
  }

  /// The weight of a feature for a label, in hundredths; 0 where none was fitted.
  func weight(of feature: UInt64, for label: UInt64) -> Int32 {
    let key = Self.key(label, feature)
    var place = Int(truncatingIfNeeded: key) & mask
    while keys[place] != 0 {
      if keys[place] == key { return weights[place] }
      place = (place + 1) & mask
    }
    return 0
  }

  /// 0 is kept for empty places.
  private static func key(_ label: UInt64, _ feature: UInt64) -> UInt64 {
    let mixed = (feature ^ (label &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    return max(mixed ^ (mixed >> 32), 1)
  }

  private static func read(_ line: UnsafeBufferPointer<UInt8>, _ found: (UInt64, Int32) -> Void) {
    let space = UInt8(ascii: " ")
    guard let first = line.firstIndex(of: space), let second = line[(first + 1)...].firstIndex(of: space) else {
      return
    }
    var number: Int32 = 0
    for byte in line[..<first] where (0x30...0x39).contains(byte) { number = 10 &* number &+ Int32(byte & 15) }
    if line[0] == UInt8(ascii: "-") { number = -number }
    var (label, feature) = (FeatureHash(), FeatureHash())
    label.add(line[(first + 1)..<second])
    feature.add(line[(second + 1)...])
    found(key(label.value, feature.value), number)
  }
}
