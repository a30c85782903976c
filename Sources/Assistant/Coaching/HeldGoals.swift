// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue

/// Several goals, or several things that one should be about, of which it was asked which comes first.
struct HeldGoals {
  let goals: [String]
  /// The line that named them.
  let words: String
  /// The question at which it was asked.
  let turn: Turn
}
