// SPDX-License-Identifier: GPL-3.0-or-later

/// Cuts UTF-8 text into the same folded words as `WordReader`, without a string for each: for large corpora.
///
/// It owns memory that serves text after text, so it is not shared between threads.
public final class WordBytes {
  /// Words longer than this many bytes are passed over: they are no words, and an index has to end somewhere.
  public static let longestWord = 255

  private let scratch = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: WordBytes.longestWord)

  /// Whether the last text held bytes that are not UTF-8; they stand between words, as any sign does.
  public private(set) var wasMended = false

  /// A reader with its own memory.
  public init() {
    scratch.initialize(repeating: 0)
  }

  deinit {
    scratch.deallocate()
  }

  /// Hands over each word of `text`, in order; the bytes hold until the call returns.
  public func forEach(in text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    wasMended = false
    guard !Self.isPlain(text) else { return PlainWords.forEach(in: text, scratch: scratch, body) }
    // No word holds a blank, so what stands between blanks can be read on its own, most of it the quick way.
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] > 0x20 { end += 1 }
      let piece = UnsafeBufferPointer(rebasing: text[start..<end])
      if Self.isPlain(piece) {
        PlainWords.forEach(in: piece, scratch: scratch, body)
      } else {
        readSlowly(piece, body)
      }
      start = end + 1
    }
  }

  private func readSlowly(_ piece: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let text = String(decoding: piece, as: UTF8.self)
    if !wasMended, text.unicodeScalars.contains("\u{FFFD}"), String(validating: piece, as: UTF8.self) == nil {
      wasMended = true
    }
    WordReader.forEachWord(in: text) { word in
      var word = word
      word.withUTF8 { bytes in
        if bytes.count <= Self.longestWord { body(bytes) }
      }
    }
  }

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var position = 0
    while position + 8 <= raw.count {
      if raw.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { return false }
      position += 8
    }
    return raw[position...].allSatisfy { $0 < 0x80 }
  }
}
