// SPDX-License-Identifier: GPL-3.0-or-later

/// The quick way through texts that are ASCII alone, as most are. It gives the same words as the long way.
enum PlainWords {
  private static let point = UInt8(ascii: ".")

  /// For each byte: a lower-case letter or a digit for what belongs to words, 0 for everything else.
  private static let folded: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(byte) | 0x20
    default: 0
    }
  }

  static func forEach(in text: String, _ body: (String) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + 1) { scratch in
        forEach(in: bytes, scratch: scratch) { word in body(String(decoding: word, as: UTF8.self)) }
      }
    }
  }

  /// Hands over each word, folded; it lies in `scratch` and holds until the call returns.
  /// - Parameter scratch: words longer than this are passed over.
  @inline(__always)
  static func forEach(
    in bytes: UnsafeBufferPointer<UInt8>, scratch: UnsafeMutableBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    folded.withUnsafeBufferPointer { table in
      guard let text = bytes.baseAddress, let word = scratch.baseAddress, let table = table.baseAddress else { return }
      let end = bytes.count
      var position = 0
      while position < end {
        guard table[Int(text[position])] != 0 else {
          position += 1
          continue
        }
        let start = position
        var count = 0
        while position < end {
          var letter = table[Int(text[position])]
          if letter == 0 {
            guard joins(text, at: position, start: start, end: end, table) else { break }
            letter = text[position] == point ? point : 0
          }
          if letter != 0 {
            if count < scratch.count { word[count] = letter }
            count += 1
          }
          position += 1
        }
        let isPossessive =
          position - start > 2 && text[position - 2] == ScalarFolding.apostrophe
          && text[position - 1] | 0x20 == UInt8(ascii: "s")
        if isPossessive { count -= 1 }
        if count > 0, count <= scratch.count { body(UnsafeBufferPointer(start: word, count: count)) }
      }
    }
  }

  /// Whether the byte at `position`, which is neither letter nor digit, stands within a word: an apostrophe between letters
  /// or a point between digits.
  @inline(__always)
  private static func joins(
    _ text: UnsafePointer<UInt8>, at position: Int, start: Int, end: Int, _ table: UnsafePointer<UInt8>
  ) -> Bool {
    let byte = text[position]
    guard byte == ScalarFolding.apostrophe || byte == point, position > start, position + 1 < end else { return false }
    let (before, after) = (table[Int(text[position - 1])], table[Int(text[position + 1])])
    let firstLetter = UInt8(ascii: "a")
    return byte == point
      ? before != 0 && before < firstLetter && after != 0 && after < firstLetter
      : before >= firstLetter && after >= firstLetter
  }
}
