// SPDX-License-Identifier: GPL-3.0-or-later

/// What `verify` looked at, and what it found.
package struct Verification: Equatable, Sendable {
  /// All that is not as this program left it.
  package var flaws: [Flaw] = []
  /// How many plans were read, each against its digest and against what lists say of it.
  package var plans = 0
  /// How many entries of histories were followed from the first to the last.
  package var entries = 0
  /// How many answers of conversations were counted through.
  package var answers = 0

  /// How far it has come.
  package enum Stage: Equatable, Sendable {
    case pages
    /// So many of all plans.
    case plans(Int, of: Int)
    case conversations
  }
}
