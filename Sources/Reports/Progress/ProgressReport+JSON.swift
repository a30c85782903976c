// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Progress

extension ProgressReport {
  /// `{"plan", "learner", "attainment", "goals": [{"id", "number", "goal", "kind", "unit", "phase", "points", "aimline", "trend",
  /// "standing", "fidelity", "effects", "decision", "decided"}]}`; what is not known is null.
  package var json: String {
    let scores = GoalAttainment(goals.compactMap(\.attainmentScore))
    return JSONWriter.text([
      "plan": .string(plan.id.text), "learner": Self.optional(plan.learner.preferredName ?? plan.learner.name),
      "attainment": scores.map { JSONValue($0.tScore) } ?? .null, "goals": .array(goals.map(Self.json)),
    ])
  }

  private static func json(of progress: GoalProgress) -> JSONValue {
    var members: [String: JSONValue] = [
      "id": .string(progress.goal.id.text), "number": .integer(progress.number), "goal": optional(progress.goal.text),
      "kind": .string(progress.kind.rawValue), "unit": optional(progress.unit),
      "phase": .string(progress.phase.rawValue),
    ]
    members["points"] = .array(
      progress.points.map { point in
        [
          "date": .string(point.day.iso), "value": JSONValue(point.value), "phase": .string(point.phase.rawValue),
          "corrected": .bool(point.isCorrected), "note": optional(point.note),
        ]
      })
    members["aimline"] = progress.aimline.map(json) ?? .null
    members["trend"] = (try? progress.trend().get()).map(json) ?? .null
    members["standing"] =
      progress.standing.map { standing in
        ["share": standing.share.map { JSONValue($0) } ?? .null, "reached": .bool(standing.isReached)]
      } ?? .null
    members["fidelity"] = progress.fidelity.map(json) ?? .null
    members["effects"] = progress.comparison.map(json) ?? .null
    members["decision"] =
      progress.suggestion.flatMap { words in
        progress.decision.map { decision in
          [
            "suggestion": .string(decision.suggestion.rawValue), "grounds": .string(words.grounds),
            "sentence": .string(words.sentence),
          ]
        }
      } ?? .null
    members["decided"] = .array(
      progress.decisions.map { kept in
        [
          "date": optional(kept.date?.iso), "response": optional(kept.response?.rawValue),
          "reason": optional(kept.reason),
        ]
      })
    return .object(members)
  }

  private static func json(_ line: Aimline) -> JSONValue {
    [
      "from": optional(CalendarDate(daysSince1970: line.startDay)?.iso),
      "to": optional(CalendarDate(daysSince1970: line.endDay)?.iso),
      "baseline": JSONValue(line.baseline), "target": JSONValue(line.target), "perWeek": JSONValue(line.growthPerWeek),
    ]
  }

  private static func json(_ line: Trend) -> JSONValue {
    [
      "method": .string(line.method.rawValue), "points": .integer(line.count), "perWeek": JSONValue(line.slopePerWeek),
      "lowPerWeek": line.slopeRange.map { JSONValue($0.lowerBound * 7) } ?? .null,
      "highPerWeek": line.slopeRange.map { JSONValue($0.upperBound * 7) } ?? .null,
    ]
  }

  private static func json(_ fidelity: Fidelity) -> JSONValue {
    [
      "planned": .integer(fidelity.sessionsPlanned), "held": .integer(fidelity.sessionsHeld),
      "share": JSONValue(fidelity.share), "enough": .bool(fidelity.isEnough),
    ]
  }

  private static func json(_ phases: PhaseComparison) -> JSONValue {
    [
      "nap": JSONValue(phases.nap), "tau": JSONValue(phases.tau), "pnd": JSONValue(phases.pnd),
      "pem": JSONValue(phases.pem), "pand": JSONValue(phases.pand), "ird": JSONValue(phases.ird),
      "tauU": JSONValue(phases.tauU), "tauUIsUnbounded": true,
    ]
  }

  private static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
}
