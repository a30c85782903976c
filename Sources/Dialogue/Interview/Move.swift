// SPDX-License-Identifier: GPL-3.0-or-later

/// What one can do beside answering.
public enum Move: Sendable, Equatable {
  /// Passes over the question; leaves an older answer as it was.
  case skip
  /// The learner does not know.
  case unknown
  /// To the question before; never validates.
  case back
  /// To any question that applies, with the old words in the line.
  case goTo(SlotKey)
  /// Takes the last change back.
  case undo
  /// Makes the last change taken back again.
  case redo
  /// Writes something down beside the questions.
  case note(String, isPrivate: Bool)
  /// Keeps an answer out of every export, or lets it in again.
  case keepPrivate(SlotKey, Bool)
  /// Takes out something that was said.
  case takeOut(SaidThing)
  /// A further pass of a repeated section, by the section's id.
  case addPass(section: String)
  /// Takes a pass out, with its answers.
  case removePass(section: String, pass: Int)
}
