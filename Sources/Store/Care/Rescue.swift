// SPDX-License-Identifier: GPL-3.0-or-later

/// What could still be read from a damaged file.
package struct Rescue: Equatable, Sendable {
  package struct Document: Equatable, Sendable {
    package var id: String
    package var title: String
    package var learner: String
    /// The plan's JSON document, as found.
    package var json: String
    /// The digest still matches: every byte is as it was saved.
    package var isIntact: Bool
  }

  package struct Answers: Equatable, Sendable {
    package var session: String
    /// JSON bodies of the journal, in order, as found.
    package var bodies: [String]
  }

  package var documents: [Document] = []
  package var answers: [Answers] = []
  /// What could not be read, in words.
  package var losses: [String] = []
}
