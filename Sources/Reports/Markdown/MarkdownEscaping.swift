// SPDX-License-Identifier: GPL-3.0-or-later

/// Keeps words from being taken for Markdown or HTML, and changes as little as that needs.
enum MarkdownEscaping {
  private static let always: Set<Character> = ["\\", "`", "*", "[", "]", "<", ">", "|", "~"]

  /// One line of text. Line feeds become blanks; control characters are made visible.
  static func line(_ text: String) -> String {
    let words = Visible.text(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return escapingStart(of: escapingInside(words))
  }

  /// The lines of a text, each escaped.
  static func lines(_ text: String) -> [String] {
    Visible.text(text).split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
  }

  private static func escapingInside(_ text: String) -> String {
    let characters = Array(text)
    var escaped = ""
    for (index, character) in characters.enumerated() {
      let before = index > 0 ? characters[index - 1] : " "
      let after = index + 1 < characters.count ? characters[index + 1] : " "
      if always.contains(character) || character == "_" && !(isWord(before) && isWord(after))
        || character == "&" && (isWord(after) || after == "#")
      {
        escaped.append("\\")
      }
      escaped.append(character)
    }
    return escaped
  }

  /// What makes a heading, a list, a rule or a quotation at the start of a line.
  private static func escapingStart(of text: String) -> String {
    guard let first = text.first else { return text }
    if "#-+=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return text }
    return "\(digits)\\\(rest)"
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
