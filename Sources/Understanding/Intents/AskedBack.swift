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
  /// What is kept of what is typed, and where.
  case keeping
  /// How what is kept can be destroyed.
  case erasing
  /// What the answers are used for: "is this part of my personnel file".
  case use
  /// Whether answers are graded or rated.
  case grading
  /// Who or what is asking.
  case program
  /// Whether what was just said will do.
  case approval
  /// Who can be turned to with what hurts: "is this a thing for the school".
  case helpers
  /// What name stands on the plan.
  case name
  /// Whether somebody did well: "did i do good".
  case progress
  /// Anything else.
  case other
}
