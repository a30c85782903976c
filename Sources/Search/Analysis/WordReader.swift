// SPDX-License-Identifier: GPL-3.0-or-later

/// Cuts a text into words and folds them, so that "Café's" and "cafe" are one word.
///
/// A word is a longest run of letters, marks and digits; an apostrophe between letters and a full stop between digits
/// stay inside ("don't", "1.5"); an ideograph is a word of its own. Folding takes case and diacritics away, a possessive
/// "'s" or "'" at the end, and then every apostrophe.
public enum WordReader {
  /// The folded words of `text`, in order. Empty for a text without letters and digits.
  public static func words(in text: String) -> [String] {
    var words: [String] = []
    forEachWord(in: text) { words.append($0) }
    return words
  }

  /// The words of `text` as they stand there, each with its folded form, in order.
  static func spelledWords(in text: String) -> [(typed: Substring, folded: String)] {
    pieces(of: text).compactMap { typed in
      let folded = fold(typed)
      return folded.isEmpty ? nil : (typed, folded)
    }
  }

  static func forEachWord(in text: String, _ body: (String) -> Void) {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    guard !isPlain else { return PlainWords.forEach(in: text, body) }
    for piece in pieces(of: text) {
      let folded = fold(piece)
      if !folded.isEmpty { body(folded) }
    }
  }

  /// One word without case, diacritics, possessive and apostrophes.
  public static func fold(_ word: some StringProtocol) -> String {
    var folded = ""
    folded.reserveCapacity(word.utf8.count)
    for scalar in word.unicodeScalars { ScalarFolding.append(scalar, to: &folded) }
    guard folded.utf8.contains(ScalarFolding.apostrophe) else { return folded }
    if folded.hasSuffix("'s") { folded.removeLast(2) }
    folded.removeAll { $0 == "'" }
    return folded
  }

  /// The longest runs that make up words, as they stand in the text.
  private static func pieces(of text: String) -> [Substring] {
    let scalars = text.unicodeScalars
    var pieces: [Substring] = []
    var start: String.Index?
    var previous: ScalarClass = .other
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let after = scalars.index(after: index)
      let kind = ScalarClass(scalars[index])
      let next = after < scalars.endIndex ? ScalarClass(scalars[after]) : .other
      if let begun = start, !kind.continues(after: previous, before: next) {
        pieces.append(text[begun..<index])
        start = nil
      }
      if start == nil, kind.begins { start = index }
      previous = kind
      index = after
    }
    if let begun = start { pieces.append(text[begun...]) }
    return pieces
  }
}
