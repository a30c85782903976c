// SPDX-License-Identifier: GPL-3.0-or-later

/// The letters that words are written with.
struct LetterSet: Equatable, Sendable {
  private var plain = ByteSet()
  private var others: Set<Unicode.Scalar> = []

  /// The letters of words in small letters; digits and marks are none.
  init(of words: some Sequence<String>) {
    for word in words {
      for byte in word.utf8 where (0x61...0x7A).contains(byte) { plain.insert(byte) }
      guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { continue }
      others.formUnion(word.unicodeScalars.filter { !$0.isASCII && $0.properties.isAlphabetic })
    }
  }

  /// In the order of Unicode.
  var all: [Unicode.Scalar] {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).filter(plain.contains).map(Unicode.Scalar.init) + others.sorted()
  }

  /// Whether a word consists of them.
  func write(_ word: String) -> Bool {
    if others.isEmpty { return word.utf8.allSatisfy(plain.contains) }
    return word.unicodeScalars.allSatisfy { letter in
      letter.isASCII ? plain.contains(UInt8(truncatingIfNeeded: letter.value)) : others.contains(letter)
    }
  }
}
