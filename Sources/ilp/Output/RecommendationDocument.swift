// SPDX-License-Identifier: GPL-3.0-or-later
internal import Interventions
internal import Plans

/// A recommendation for programs: what `ilp recommend --json` prints. Keys are kept stable.
struct RecommendationDocument {
  private let recommendation: Recommendation
  private let explains: Bool

  init(_ recommendation: Recommendation, explains: Bool = false) {
    self.recommendation = recommendation
    self.explains = explains
  }

  var json: JSONValue {
    [
      "need": .string(recommendation.need), "corrected": JSONValue(recommendation.corrected),
      "nothingFits": .bool(recommendation.nothingFits), "nearestTopics": JSONValue(recommendation.nearestTopics),
      "filtered": .object(
        Dictionary(uniqueKeysWithValues: recommendation.filtered.map { ($0.key.rawValue, .integer($0.value)) })),
      "hits": .array(recommendation.hits.map(hit)),
    ]
  }

  private func hit(_ hit: Suggestion) -> JSONValue {
    var members: [String: JSONValue] = [
      "id": .string(hit.entry.id), "title": .string(hit.entry.title), "score": JSONValue(hit.score),
      "keywords": JSONValue(hit.keywords), "evidence": evidence(hit.evidence),
      "reasons": .array(hit.reasons.map { ["kind": .string($0.kind.rawValue), "text": .string($0.text)] }),
      "cautions": JSONValue(hit.cautions),
    ]
    if explains { members["explanation"] = JSONValue(hit.explanation.lines(format: ScoreFormat.text)) }
    return .object(members)
  }

  private func evidence(_ evidence: ShownEvidence?) -> JSONValue {
    [
      "rating": .string(evidence?.rating.rawValue ?? EvidenceRating.unrated.rawValue),
      "source": JSONValue(evidence?.source?.citation), "figure": JSONValue(evidence?.figure),
      "metric": JSONValue(evidence?.metric),
    ]
  }
}
