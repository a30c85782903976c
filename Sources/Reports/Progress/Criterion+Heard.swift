// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
import Plans
import Progress

extension Criterion {
  /// The criterion of a measure, read in the language of the user; nil where none is told.
  init?(of measure: SuccessMeasure) {
    guard let words = measure.criterion else { return nil }
    let heard = Language.current.heard
    let language = CriterionWords(
      links: heard[.shareLinks].map { $0.split(separator: " ").map(String.init) },
      skipped: Set(heard[.shareSkipped]), runs: Set(heard[.runWords]), numbers: heard.numbers)
    self.init(words, in: language)
  }
}
