// SPDX-License-Identifier: GPL-3.0-or-later

/// A word that can be offered as a spelling, in an index file. Words are grouped by length and first letter.
struct WordRecord {
  static let size = 12
  /// Only words of so many letters are offered.
  static let lengths = 3...63
  /// For each length and letter where its words begin, and at last where they end; 32 bits each.
  static let groupTableSize = (lengths.count * 26 + 1) * 4

  var textOffset: UInt32
  var frequency: UInt32
  /// A bit for each letter that occurs.
  var letters: UInt32

  /// The group of words of `length` letters that begin with a lower-case ASCII letter.
  static func group(length: Int, first: UInt8) -> Int {
    (length - lengths.lowerBound) * 26 + Int(first) - Int(UInt8(ascii: "a"))
  }

  /// Nil for a word that holds anything but lower-case ASCII letters.
  static func letters(of word: UnsafeBufferPointer<UInt8>) -> UInt32? {
    var letters: UInt32 = 0
    for byte in word {
      guard byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") else { return nil }
      letters |= 1 << UInt32(byte - UInt8(ascii: "a"))
    }
    return letters
  }
}

extension WordRecord {
  init(_ bytes: UnsafeRawPointer) {
    textOffset = bytes.number(at: 0)
    frequency = bytes.number(at: 4)
    letters = bytes.number(at: 8)
  }

  func write(to bytes: inout [UInt8]) {
    bytes.append(textOffset)
    bytes.append(frequency)
    bytes.append(letters)
  }
}
