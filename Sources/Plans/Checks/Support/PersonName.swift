// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// A name that one looks for in a text.
struct PersonName {
  let text: String
  var words: [String] { Words(text).all }

  init(_ text: String) { self.text = text }

  /// Whether the full name stands in a text, or the first name, whole and written as it is.
  func stands(in text: String) -> Bool {
    let words = words
    guard let first = words.first else { return false }
    if words.count > 1, Words(text).contains(self.text) { return true }
    // Of names that are plain words, too, only the full one counts.
    guard first.count >= 3, !Language.current.heard.hears(first, in: .everydayNames) else { return false }
    let written = self.text.split(whereSeparator: \.isWhitespace).first ?? ""
    return text.split { !$0.isLetter }.contains { $0 == written }
  }
}
