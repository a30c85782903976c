// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// Yes or no, where understanding has not said.
enum YesNo {
  static func of(_ reading: Reading) -> Bool? {
    if let isYes = reading.isYes { return isYes }
    let word = Phrasing.folded(reading.words)
    let heard = Language.current.heard
    if heard.hears(word, in: .bareYes, .plainYes) { return true }
    return heard.hears(word, in: .plainNo) ? false : nil
  }

  /// Whether a line says yes and nothing else: no answer to a question that wants words.
  static func isBareYes(_ words: String) -> Bool { Language.current.heard.hears(Phrasing.folded(words), in: .bareYes) }
}
