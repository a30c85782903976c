// SPDX-License-Identifier: GPL-3.0-or-later

/// What an entry has of a need.
struct EntryHit: Equatable {
  /// Number of the entry.
  let document: Int
  /// How much it has of the words and phrases, above 0.
  let matched: Double
  /// The same, and how usual it is to say such words of it.
  let score: Double
}
