// SPDX-License-Identifier: GPL-3.0-or-later
package import Search

/// One entry that is recommended, with everything that speaks for and against it.
package struct Suggestion: Sendable, Equatable {
  package let entry: CatalogueEntry
  /// Comparable within one recommendation only; the same as the value of `explanation`.
  package let score: Double
  /// The words of the need that were found, each once, as typed.
  package let keywords: [String]
  /// The evidence that is shown; nil for entries that have none.
  package let evidence: ShownEvidence?
  package let reasons: [Reason]
  package let cautions: [String]
  /// The score, unfolded. It is put together when it is asked for: few people ask.
  package var explanation: Explanation { unfolded() }

  private let unfolded: @Sendable () -> Explanation

  package init(
    entry: CatalogueEntry, score: Double, keywords: [String], evidence: ShownEvidence?, reasons: [Reason],
    cautions: [String], explanation: @autoclosure @escaping @Sendable () -> Explanation
  ) {
    self.entry = entry
    self.score = score
    self.keywords = keywords
    self.evidence = evidence
    self.reasons = reasons
    self.cautions = cautions
    unfolded = explanation
  }

  package static func == (one: Suggestion, other: Suggestion) -> Bool {
    one.entry == other.entry && one.score == other.score && one.keywords == other.keywords
      && one.evidence == other.evidence && one.reasons == other.reasons && one.cautions == other.cautions
      && one.explanation == other.explanation
  }
}
