// SPDX-License-Identifier: GPL-3.0-or-later

/// Which lists a word belongs to, one bit for each, so that asking costs next to nothing.
struct WordMask: Equatable, Sendable {
  /// More than there are lists.
  private var bits = SIMD16<UInt64>()

  init() {}

  init(_ lists: [WordList]) {
    for list in lists { insert(list) }
  }

  var isEmpty: Bool { bits == SIMD16<UInt64>() }

  func contains(_ list: WordList) -> Bool { bits[list.rawValue >> 6] & (1 << UInt64(list.rawValue & 63)) != 0 }

  mutating func insert(_ list: WordList) { bits[list.rawValue >> 6] |= 1 << UInt64(list.rawValue & 63) }

  func intersects(_ other: WordMask) -> Bool { (bits & other.bits) != SIMD16<UInt64>() }
}
