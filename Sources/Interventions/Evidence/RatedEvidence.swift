// SPDX-License-Identifier: GPL-3.0-or-later

/// What one source says about an entry.
package struct RatedEvidence: Sendable, Equatable {
  /// Id of the source; nil only for a rating that needs none.
  package let source: String?
  package let rating: EvidenceRating
  /// The figure as published. Figures of different metrics are never compared.
  package let figure: String?
  /// What the figure is: d, g, months, percentile-points ...
  package let metric: String?
  package let studiedOn: String?
  package let note: String?

  package init(
    source: String?, rating: EvidenceRating, figure: String? = nil, metric: String? = nil, studiedOn: String? = nil,
    note: String? = nil
  ) {
    self.source = source
    self.rating = rating
    self.figure = figure
    self.metric = metric
    self.studiedOn = studiedOn
    self.note = note
  }
}
