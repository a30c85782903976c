// SPDX-License-Identifier: GPL-3.0-or-later

/// What a single token looks like.
extension DateScan {
  func isOfLetters(at position: Int) -> Bool { word(position).first?.isLetter ?? false }

  /// It begins with a digit.
  func isFigure(at position: Int) -> Bool { word(position).utf8.first.map(Token.isDigit) ?? false }

  /// "third", "3rd".
  func ordinal(at position: Int) -> Int? { language.ordinal(word(position)) }

  /// Whether no further word stands there.
  func endsClause(_ position: Int) -> Bool { isLast(position - 1) || !tokens[position].isWord }

  /// Past a comma, a bracket or a dash between a day and what is said of it.
  func afterMark(at position: Int) -> Int {
    [",", "(", ":"].contains(word(position)) || Self.dashes.contains(word(position)) ? position + 1 : position
  }

  /// The token after a word of a list, be it written with a hyphen or with full stops: "check-in", "a.m.".
  func afterJoined(_ list: WordList, at position: Int) -> Int? {
    if let next = after(list, at: position) { return next }
    let mark = position + 1
    guard ["-", "."].contains(word(mark)), mark + 1 < tokens.count, tokens[mark].isJoined, tokens[mark + 1].isJoined,
      language.contains(word(position) + word(mark + 1), in: list)
    else { return nil }
    return word(mark) == "." && word(mark + 2) == "." ? mark + 3 : mark + 2
  }

  static let dashes: Set<String> = ["-", "–", "—"]
}
