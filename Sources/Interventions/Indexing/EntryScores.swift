// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// How near the entries of a shelf come to a need.
struct EntryScores {
  /// The entries that have anything of it, best first.
  let hits: [Hit]
  /// Whether people say such things of other fields of life rather than of any entry.
  let isElsewhere: Bool
  /// The score of every phrase.
  let phrases: [Double]
}
