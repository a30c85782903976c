// SPDX-License-Identifier: GPL-3.0-or-later
package import Dialogue

/// What came of a sheet of answers.
package struct SheetOutcome: Equatable, Sendable {
  /// How the conversation was finished.
  package var outcome: Outcome
  /// Steps without which the plan stays a draft.
  package var openHardSteps: [String]
  /// Answers that were not taken: the step, and why.
  package var refused: [Refusal]
  /// Names on the sheet that no question has, as things stand.
  package var unused: [String]

  /// An answer that does not fit its question.
  package struct Refusal: Equatable, Sendable {
    package var step: String
    package var message: String
  }
}
