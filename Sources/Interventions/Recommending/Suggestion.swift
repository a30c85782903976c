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
  package let explanation: Explanation

  package init(
    entry: CatalogueEntry, score: Double, keywords: [String], evidence: ShownEvidence?, reasons: [Reason],
    cautions: [String], explanation: Explanation
  ) {
    self.entry = entry
    self.score = score
    self.keywords = keywords
    self.evidence = evidence
    self.reasons = reasons
    self.cautions = cautions
    self.explanation = explanation
  }
}
