// SPDX-License-Identifier: GPL-3.0-or-later

/// A piece of evidence with its source looked up, ready to be shown.
package struct ShownEvidence: Sendable, Equatable {
  package let rating: EvidenceRating
  /// Nil for a rating that needs no source, or one whose source is not in the catalogue.
  package let source: Source?
  package let figure: String?
  package let metric: String?
  package let studiedOn: String?
  package let note: String?

  package init(_ evidence: RatedEvidence, source: Source?) {
    rating = evidence.rating
    self.source = source
    figure = evidence.figure
    metric = evidence.metric
    studiedOn = evidence.studiedOn
    note = evidence.note
  }

  package init(
    rating: EvidenceRating, source: Source? = nil, figure: String? = nil, metric: String? = nil,
    studiedOn: String? = nil, note: String? = nil
  ) {
    self.rating = rating
    self.source = source
    self.figure = figure
    self.metric = metric
    self.studiedOn = studiedOn
    self.note = note
  }

  /// The evidence to show first: the best rating, and of equal ones the first that names a figure.
  package static func first(of evidence: [RatedEvidence], source: (String) -> Source?) -> ShownEvidence? {
    let best = evidence.min { one, other in
      one.rating != other.rating
        ? one.rating.rank < other.rating.rank : one.figure != nil && other.figure == nil
    }
    return best.map { ShownEvidence($0, source: $0.source.flatMap(source)) }
  }
}
