// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// Why a turn could not be kept, where the conversation can do something about it.
package enum ShelfTrouble: Error, Equatable {
  /// Somebody saved the plan in between; what lies there now.
  case planChanged(by: String, at: Instant, theirs: ShelvedPlan?)
  /// The same conversation went on in another window.
  case conversationMovedOn
  /// The disk or the file refused; in words, with the remedy.
  case notKept(String)
}
