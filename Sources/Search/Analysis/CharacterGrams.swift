// SPDX-License-Identifier: GPL-3.0-or-later

/// Cuts words into overlapping pieces, so that a misspelt word still shares most of its pieces with the right one.
public struct CharacterGrams: Sendable, Equatable {
  /// Stands before and after a word.
  static let boundary = UInt8(ascii: "_")

  /// Characters in a piece, at least 2.
  public let size: Int

  /// - Parameter size: less than 2 is taken as 2.
  public init(size: Int = 4) {
    self.size = max(2, size)
  }

  /// The pieces of every word of `text`; see `grams(ofWord:)`.
  public func grams(in text: String) -> [String] {
    WordReader.words(in: text).flatMap(grams(ofWord:))
  }

  /// The pieces of one folded word, which stands between two boundary marks: "read" gives "_rea", "read" and "ead_". A
  /// word too short for two pieces is one.
  public func grams(ofWord word: String) -> [String] {
    let bytes = Array("_\(word)_".utf8)
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return grams(ofScalars: Array("_\(word)_".unicodeScalars)) }
    return pieces(of: bytes.count).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// Where the pieces lie in a word of so many characters, boundary marks included.
  func pieces(of count: Int) -> some Sequence<Range<Int>> {
    (0...max(0, count - size)).lazy.map { $0..<min($0 + size, count) }
  }

  private func grams(ofScalars scalars: [Unicode.Scalar]) -> [String] {
    pieces(of: scalars.count).map { piece in
      var gram = String.UnicodeScalarView()
      gram.append(contentsOf: scalars[piece])
      return String(gram)
    }
  }
}
