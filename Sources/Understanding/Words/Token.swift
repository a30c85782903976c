// SPDX-License-Identifier: GPL-3.0-or-later

/// A word, a number or a mark of a text, with its place.
struct Token: Equatable {
  /// Lower case, straight apostrophes; a mark as it stands.
  let plain: String
  /// As typed.
  let range: Range<String.Index>
  let isWord: Bool
  /// There is no space between the token before and this one.
  let isJoined: Bool
  let isCapitalized: Bool

  static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var position = text.startIndex
    var end = text.startIndex
    while position < text.endIndex {
      guard !text[position].isWhitespace else {
        text.formIndex(after: &position)
        continue
      }
      let start = position
      let isWord = isWordCharacter(text[start])
      text.formIndex(after: &position)
      while isWord, position < text.endIndex, continues(text, at: position) { text.formIndex(after: &position) }
      tokens.append(
        Token(
          plain: isWord ? folded(text[start..<position]) : String(text[start]), range: start..<position, isWord: isWord,
          isJoined: start == end && !tokens.isEmpty, isCapitalized: text[start].isUppercase))
      end = position
    }
    return tokens
  }

  private static func isWordCharacter(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  /// An apostrophe belongs to a word that goes on after it.
  private static func continues(_ text: String, at position: String.Index) -> Bool {
    if isWordCharacter(text[position]) { return true }
    guard text[position] == "'" || text[position] == "’" else { return false }
    let next = text.index(after: position)
    return next < text.endIndex && text[next].isLetter
  }

  private static func folded(_ word: Substring) -> String {
    let lower = word.lowercased()
    guard lower.contains("’") else { return lower }
    return String(lower.map { $0 == "’" ? "'" : $0 })
  }
}
