// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of a text without case, punctuation and apostrophes: "don't" is "dont", as many type it.
struct PlainWords: Equatable {
  let words: [String]

  init(_ text: String) {
    words = Token.tokens(of: text).filter(\.isWord).map(\.bare)
  }

  /// Joined by single spaces, to be compared.
  var line: String { words.joined(separator: " ") }
}

extension String {
  /// What stands between spaces. Thousands of entries are cut when the first line is heard, so it goes by bytes.
  var spacedWords: [String] {
    (AccentedLetters.composed(self) ?? self).utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }
}
