// SPDX-License-Identifier: GPL-3.0-or-later

/// FNV-1a (64 bits) over the bytes of a feature: parts are added one after the other, so that no text has to be put together.
struct FeatureHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(_ text: String) { add(text) }

  mutating func add(_ text: String) { for byte in text.utf8 { add(byte) } }

  mutating func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

  mutating func add(_ letter: Unicode.Scalar) {
    if letter.isASCII { add(UInt8(truncatingIfNeeded: letter.value)) } else { add(String(letter)) }
  }

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
