// SPDX-License-Identifier: GPL-3.0-or-later

/// What the recommender answers to a need.
package struct Recommendation: Sendable, Equatable {
  /// The need as typed.
  package let need: String
  /// The need with corrected words, when some were searched for in another spelling.
  package let corrected: String?
  /// The words that were searched for in another spelling, each once.
  package let corrections: [Correction]
  /// True when no entry is good enough; `hits` is empty then.
  package let nothingFits: Bool
  /// When nothing fits: titles of the topics that come nearest, at most three.
  package let nearestTopics: [String]
  /// The best first.
  package let hits: [Suggestion]
  /// How many entries that fit the words were left out by each filter.
  package let filtered: [Filter: Int]

  package init(
    need: String, corrected: String? = nil, corrections: [Correction] = [], nothingFits: Bool,
    nearestTopics: [String] = [], hits: [Suggestion] = [], filtered: [Filter: Int] = [:]
  ) {
    self.need = need
    self.corrected = corrected
    self.corrections = corrections
    self.nothingFits = nothingFits
    self.nearestTopics = nearestTopics
    self.hits = hits
    self.filtered = filtered
  }
}
