// SPDX-License-Identifier: GPL-3.0-or-later

/// Cuts words into overlapping pieces, so that a misspelt word still shares most of its pieces with the right one.
public struct CharacterGrams: Sendable, Equatable {
  /// Characters in a piece, at least 2.
  public let size: Int

  /// - Parameter size: less than 2 is taken as 2.
  public init(size: Int = 4) {
    self.size = max(2, size)
  }

  /// The pieces of every word of `text`. A word stands between two boundary marks ("_read_" gives "_rea", "read",
  /// "ead_"); a word too short for two pieces is one.
  public func grams(in text: String) -> [String] {
    var grams: [String] = []
    WordReader.forEachWord(in: text) { append(gramsOf: $0, to: &grams) }
    return grams
  }

  private func append(gramsOf word: String, to grams: inout [String]) {
    let padded = Array("_\(word)_".unicodeScalars)
    guard padded.count > size else {
      grams.append("_\(word)_")
      return
    }
    for start in 0...(padded.count - size) {
      var gram = String.UnicodeScalarView()
      gram.append(contentsOf: padded[start..<(start + size)])
      grams.append(String(gram))
    }
  }
}
