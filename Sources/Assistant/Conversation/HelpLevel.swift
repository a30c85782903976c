// SPDX-License-Identifier: GPL-3.0-or-later

/// How much is said beside a question.
package enum HelpLevel: String, Sendable, CaseIterable {
  /// The question alone.
  case brief
  /// The question and how to answer it.
  case normal
  /// Also what is meant, and an example.
  case full
}
