// SPDX-License-Identifier: GPL-3.0-or-later

/// Which lists hold a word, one bit for each, so that asking costs next to nothing.
struct HeardMask: Equatable, Sendable {
  /// More than there are lists.
  private var bits = SIMD8<UInt64>()

  func contains(_ list: HeardList) -> Bool { bits[list.rawValue >> 6] & (1 << UInt64(list.rawValue & 63)) != 0 }

  mutating func insert(_ list: HeardList) { bits[list.rawValue >> 6] |= 1 << UInt64(list.rawValue & 63) }
}
