// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// A school grade in order: K, 1 ... 12, college. "K" and "college" are its codes in every language.
struct SchoolGrade: Comparable {
  private let rank: Int

  /// Reads "K", "3", "3rd", "grade 3", "college"; nil for anything else.
  init?(_ text: String?) {
    guard let text else { return nil }
    let heard = Language.current.heard
    let words = Words(text).all.filter { !heard.hears($0, in: .gradeWords) }
    guard words.count == 1, let word = words.first else { return nil }
    if word == "k" || heard.hears(word, in: .kindergarten) {
      rank = 0
    } else if word == "college" || heard.hears(word, in: .college) {
      rank = 13
    } else {
      guard let number = heard.figures(word), (1...12).contains(number) else { return nil }
      rank = number
    }
  }

  static func < (left: SchoolGrade, right: SchoolGrade) -> Bool { left.rank < right.rank }
}
