// SPDX-License-Identifier: GPL-3.0-or-later

/// The FNV-1a hash with 128 bits (G. Fowler, L. C. Noll, K.-P. Vo), for names that must be the same on every machine.
struct FowlerNollVo {
  private var state: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
  private let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013b

  /// Takes in a text with its end, so that "ab", "c" and "a", "bc" differ.
  mutating func combine(_ text: String) {
    for byte in text.utf8 { combine(byte) }
    combine(0xFF)
  }

  private mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt128(byte)) &* prime
  }

  var bits: (high: UInt64, low: UInt64) {
    (UInt64(truncatingIfNeeded: state >> 64), UInt64(truncatingIfNeeded: state))
  }
}
