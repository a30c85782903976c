// SPDX-License-Identifier: GPL-3.0-or-later

/// What an erasure reached.
package struct Erasure: Equatable, Sendable {
  /// Copies in the same folder, and below it, that held the plan too; it is gone from them.
  package var cleanedCopies: [String] = []
  /// Files there that belong to this program and could not be opened to look; they may still hold the plan.
  package var unreadCopies: [String] = []
}
