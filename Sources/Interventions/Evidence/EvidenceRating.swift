// SPDX-License-Identifier: GPL-3.0-or-later

/// How well an entry has been shown to work.
package enum EvidenceRating: String, Sendable, Codable, CaseIterable {
  case strong, moderate, promising
  /// Accepted among those who do it, little tested.
  case practice
  case unrated
  /// Tested, and no effect found.
  case none
  /// Tested, and it did harm.
  case negative

  /// Whether it says that something was studied, so that a source has to be named.
  package var needsSource: Bool {
    self != .practice && self != .unrated
  }

  /// Whether it speaks against the entry.
  package var speaksAgainst: Bool {
    self == .none || self == .negative
  }

  /// From 0 for the strongest to 6.
  package var rank: Int {
    Self.allCases.firstIndex(of: self) ?? Self.allCases.count
  }
}
