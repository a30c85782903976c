// SPDX-License-Identifier: GPL-3.0-or-later

/// The line up to the cursor, when the person asks for completion.
package struct LineSoFar: Equatable, Sendable {
  package var line: String
  /// The word that is to be completed: the end of `line`.
  package var word: String

  package init(line: String, word: String) {
    self.line = line
    self.word = word
  }
}
