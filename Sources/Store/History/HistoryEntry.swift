// SPDX-License-Identifier: GPL-3.0-or-later

/// One entry of a plan's history, as it was written down.
package struct HistoryEntry: Equatable, Sendable {
  /// Counts from 1 for each plan. Entries are ordered by it, never by the clock.
  package var sequence: Int
  package var note: ChangeNote
  /// The words were blanked when the plan was erased.
  package var isBlanked: Bool
}
