// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// Yes and no outside of questions of a flow: at the start, and before something is merged or taken away.
enum YesNoWords {
  static func areYes(_ words: String) -> Bool { hears(words, .bareYes, .plainYes) }
  static func areNo(_ words: String) -> Bool { hears(words, .plainNo) }

  /// What Tab offers.
  static var offered: [String] {
    [HeardList.bareYes, .plainNo].compactMap { Language.current.heard[$0].first }
  }

  private static func hears(_ words: String, _ lists: HeardList...) -> Bool {
    let said = words.trimmingWhitespace().lowercased()
    return lists.contains { Language.current.heard.hears(said, in: $0) }
  }
}
