// SPDX-License-Identifier: GPL-3.0-or-later

/// The words that bring a signpost in one language.
package struct SignpostWords: Sendable, Equatable {
  package let id: String
  /// Phrases and patterns that bring it.
  package let words: [String]
  /// Phrases that do not.
  package let exceptions: [String]
}
