// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// What a save changed, in words: one entry of a plan's history.
package struct ChangeNote: Equatable, Sendable {
  package enum Kind: String, Sendable, Codable {
    case created, edited, imported, reviewed, erased
  }

  package var kind: Kind
  /// Sentences such as "due date of goal 2: 3 June -> 17 June".
  package var words: [String]
  /// Who made the change, as the history shall name them.
  package var actor: String
  package var at: Instant

  package init(_ kind: Kind = .edited, words: [String], by actor: String, at instant: Instant) {
    self.kind = kind
    self.words = words
    self.actor = actor
    self.at = instant
  }
}
