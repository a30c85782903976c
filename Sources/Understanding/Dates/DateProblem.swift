// SPDX-License-Identifier: GPL-3.0-or-later

/// Why words that look like a day are none.
package struct DateProblem: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// There is no such day, as the 30th of February.
    case impossible
    /// Something that comes again and again, as "every Friday"; the question is: until when?
    case rhythm
    /// It could be more than one day, as "3.6.2027" or "Monday or Tuesday"; the question is: which?
    case unclear
    /// It is when something begins, as "starting Monday"; the question is: when is it done?
    case beginning
  }

  package var kind: Kind
  /// As typed.
  package var words: String

  package init(_ kind: Kind, words: String) {
    self.kind = kind
    self.words = words
  }
}
