// SPDX-License-Identifier: GPL-3.0-or-later

/// What somebody asks where an answer was expected.
package enum AskedBack: Equatable, Sendable {
  /// What a word means; nil for one that nobody has explained.
  case term(Term?)
  /// What helps in a moment of the talk.
  case moment(Term)
  /// Which one to take.
  case advice
  /// Whether it has to be answered.
  case need
  /// What is meant, or what would do as an answer.
  case meaning
  /// Who gets to read what is typed.
  case readers
  /// Whether answers are graded or rated.
  case grading
  /// Who or what is asking.
  case program
  /// Whether what was just said will do.
  case approval
  /// Anything else.
  case other
}
