// SPDX-License-Identifier: GPL-3.0-or-later

/// Some of the 256 bytes, one bit for each.
struct ByteSet: Equatable, Sendable {
  private var bits = SIMD4<UInt64>()

  func contains(_ byte: UInt8) -> Bool { bits[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0 }

  mutating func insert(_ byte: UInt8) { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
}
