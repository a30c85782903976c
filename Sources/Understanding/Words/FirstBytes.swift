// SPDX-License-Identifier: GPL-3.0-or-later

/// The bytes that the words of a table begin with. To look up a word of another script in it takes a hundred times as long as
/// this question, since its letters have to be brought into one form first.
struct FirstBytes: Equatable, Sendable {
  private var bits = SIMD4<UInt64>()

  init(_ words: some Sequence<String>) {
    for word in words {
      // A letter with a mark may be typed in two forms, which begin otherwise.
      if let first = word.utf8.first { insert(first) }
      if let letter = word.unicodeScalars.first, !letter.isASCII { for byte: UInt8 in 0x61...0x7A { insert(byte) } }
    }
  }

  private mutating func insert(_ byte: UInt8) { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  /// Whether a word of the table may begin like this one.
  func contain(_ word: String) -> Bool {
    guard let byte = word.utf8.first else { return false }
    return bits[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0
  }
}
