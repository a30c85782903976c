// SPDX-License-Identifier: GPL-3.0-or-later

import Interventions
import Plans

extension RecommendationReport {
  /// `{"need", "corrected" or null, "nothingFits", "hits": [{"id", "title", "score", "keywords": [...], "evidence":
  /// {"rating", "source", "figure", "metric"}, "reasons": [{"kind", "text"}], "cautions": [...]}]}`. Evidence is null for
  /// an entry without any, and so is each of its values that is not known; the source is the full citation.
  package var json: String {
    JSONWriter.text([
      "need": .string(recommendation.need), "corrected": recommendation.corrected.map(JSONValue.string) ?? .null,
      "nothingFits": .bool(recommendation.nothingFits), "hits": .array(recommendation.hits.map(json(of:))),
    ])
  }

  private func json(of hit: Suggestion) -> JSONValue {
    [
      "id": .string(hit.entry.id), "title": .string(hit.entry.title), "score": JSONValue(hit.score),
      "keywords": .array(hit.keywords.map(JSONValue.string)),
      "evidence": hit.evidence.map(json(of:)) ?? .null,
      "here": local[hit.entry.id].map(json(of:)) ?? .null,
      "reasons": .array(hit.reasons.map { ["kind": .string($0.kind.rawValue), "text": .string($0.text)] }),
      "cautions": .array(hit.cautions.map(JSONValue.string)),
    ]
  }

  private func json(of results: LocalResults) -> JSONValue { results.json }

  private func json(of evidence: ShownEvidence) -> JSONValue {
    [
      "rating": .string(evidence.rating.rawValue),
      "source": evidence.source.map { .string($0.citation) } ?? .null,
      "figure": evidence.figure.map(JSONValue.string) ?? .null,
      "metric": evidence.metric.map(JSONValue.string) ?? .null,
    ]
  }
}
