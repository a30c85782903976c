// SPDX-License-Identifier: GPL-3.0-or-later

/// The quick way through texts that are ASCII alone, as most are. It gives the same words as the long way.
enum PlainWords {
  static func forEach(in text: String, _ body: (String) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        guard isLetter(bytes[start]) || isDigit(bytes[start]) else {
          start += 1
          continue
        }
        var end = start + 1
        while end < bytes.count, continues(bytes, at: end) { end += 1 }
        let word = fold(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        if !word.isEmpty { body(word) }
        start = end
      }
    }
  }

  /// Whether a word that is under way goes on over the byte at `index`, which is not the first one.
  private static func continues(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let byte = bytes[index]
    if isLetter(byte) || isDigit(byte) { return true }
    guard index + 1 < bytes.count else { return false }
    let (before, after) = (bytes[index - 1], bytes[index + 1])
    return byte == ScalarFolding.apostrophe && isLetter(before) && isLetter(after)
      || byte == UInt8(ascii: ".") && isDigit(before) && isDigit(after)
  }

  private static func fold(_ word: UnsafeBufferPointer<UInt8>) -> String {
    let apostrophe = ScalarFolding.apostrophe
    let isPossessive =
      word.count > 2 && word[word.count - 2] == apostrophe && word[word.count - 1] | 0x20 == UInt8(ascii: "s")
    let bytes = word.prefix(isPossessive ? word.count - 2 : word.count)
    return String(unsafeUninitializedCapacity: bytes.count) { target in
      var count = 0
      for byte in bytes where byte != apostrophe {
        target[count] = isLetter(byte) ? byte | 0x20 : byte
        count += 1
      }
      return count
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
