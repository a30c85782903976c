// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// The grades that an entry is made for, both ends included.
package struct GradeRange: Sendable, Equatable {
  package let from: Grade
  package let to: Grade

  package init(from: Grade, to: Grade) {
    self.from = from
    self.to = to
  }

  package func contains(_ grade: Grade) -> Bool {
    from <= grade && grade <= to
  }

  /// "K to 2", or "3" where both ends are the same.
  package var text: String {
    let (first, last) = (say(code: from.text), say(code: to.text))
    return from == to ? first : say("interventions.grade-range.text", "\(first) to \(last)")
  }
}
