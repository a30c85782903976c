// SPDX-License-Identifier: GPL-3.0-or-later

/// A name that one looks for in a text.
struct PersonName {
  let text: String
  var words: [String] { Words(text).all }

  /// First names that are also plain words: only the full name counts for them.
  private static let plainWords: Set<String> = [
    "april", "art", "august", "autumn", "bill", "chance", "chase", "dawn", "dean", "drew", "faith", "frank", "grace",
    "grant", "guy", "hope", "ivy", "jack", "joy", "june", "mark", "mason", "max", "may", "miles", "nick", "pat", "ray",
    "rich", "rob", "rose", "skip", "sky", "sue", "summer", "sunny", "will", "young",
  ]

  init(_ text: String) { self.text = text }

  /// Whether the full name stands in a text, or the first name, whole and written as it is.
  func stands(in text: String) -> Bool {
    let words = words
    guard let first = words.first else { return false }
    if words.count > 1, Words(text).contains(self.text) { return true }
    guard first.count >= 3, !Self.plainWords.contains(first) else { return false }
    let written = self.text.split(whereSeparator: \.isWhitespace).first ?? ""
    return text.split { !$0.isLetter }.contains { $0 == written }
  }
}
