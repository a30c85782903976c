// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// How near the entries of a shelf come to a need.
struct EntryScores {
  /// The entries that have anything of it, those with most of its words and phrases first.
  let hits: [EntryHit]
  /// How much likelier its words are said of some entry than of other fields of life, in nats.
  let lead: Double
  /// Whether people say such things of other fields of life rather than of any entry.
  let isElsewhere: Bool
  /// The score of every phrase.
  let phrases: [Double]
}
