// SPDX-License-Identifier: GPL-3.0-or-later

/// Cuts words into overlapping pieces, so that a misspelt word still shares most of its pieces with the right one.
public struct CharacterGrams: Sendable, Equatable {
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
    guard bytes.count > size else { return ["_\(word)_"] }
    return (0...(bytes.count - size)).map { String(decoding: bytes[$0..<($0 + size)], as: UTF8.self) }
  }

  private func grams(ofScalars scalars: [Unicode.Scalar]) -> [String] {
    let starts = 0...max(0, scalars.count - size)
    return starts.map { start in
      var gram = String.UnicodeScalarView()
      gram.append(contentsOf: scalars[start..<min(start + size, scalars.count)])
      return String(gram)
    }
  }
}
