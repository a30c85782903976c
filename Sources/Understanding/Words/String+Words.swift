// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
  /// The words without case, punctuation and apostrophes: "don't" is "dont", as many type it.
  var bareWords: [String] { Token.tokens(of: self).filter(\.isWord).map(\.bare) }

  /// What stands between spaces. Thousands of entries are cut when the first line is heard, so it goes by bytes.
  var spacedWords: [String] {
    (AccentedLetters.composed(self) ?? self).utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }
}
