// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
package import Plans
import Progress

/// What came of one intervention in the plans of this machine. It stays beside the published evidence and never takes its place:
/// a few plans of one house prove nothing, and say something all the same.
package struct LocalResults: Sendable, Equatable {
  /// Below this number of goals a share is not told.
  package static let enough = 10

  /// How many goals it served.
  package let goals: Int
  /// Those that were met, partly met or not met; others are still open, or nobody said.
  package let met: Int
  package let partlyMet: Int
  package let notMet: Int
  /// Of those with numbers: the median share of the way from baseline to target.
  package let medianShare: Double?
  /// How many goals that is.
  package let measured: Int
  /// How many were delivered to less than 80 %.
  package let poorlyDelivered: Int

  /// Nil where nobody used it.
  package init?(_ results: [InterventionResult]) {
    guard !results.isEmpty else { return nil }
    goals = results.count
    met = results.count { $0.status == .met }
    partlyMet = results.count { $0.status == .partlyMet }
    notMet = results.count { $0.status == .notMet || $0.status == .ended }
    let shares = results.compactMap { result -> Double? in
      guard result.points >= Trend.fewestPoints, let last = result.last, let baseline = result.baseline,
        let target = result.target
      else { return nil }
      return Standing.number(last: last, baseline: baseline, target: target).share
    }
    medianShare = shares.median
    measured = shares.count
    poorlyDelivered = results.count { $0.fidelity.map { $0 < Fidelity.enough } ?? false }
  }

  /// `{"goals", "met", "partlyMet", "notMet", "measured", "medianShare" or null, "tooFew"}`.
  package var json: JSONValue {
    [
      "goals": .integer(goals), "met": .integer(met), "partlyMet": .integer(partlyMet), "notMet": .integer(notMet),
      "measured": .integer(measured), "medianShare": medianShare.map { JSONValue($0) } ?? .null,
      "poorlyDelivered": .integer(poorlyDelivered), "tooFew": .bool(goals < Self.enough),
    ]
  }

  /// "used for 4 goals; 2 met (too few to judge by)".
  package var words: String {
    var parts = [say("reports.local-results.words.parts", "used for \(counted(goals, "goal"))")]
    let told = [
      (met, say("reports.local-results.words.told", "met")),
      (partlyMet, say("reports.local-results.words.told-2", "partly met")),
      (notMet, say("reports.local-results.words.told-3", "not met")),
    ].filter { $0.0 > 0 }.map {
      "\($0.0) \($0.1)"
    }
    if !told.isEmpty { parts.append(told.listed) }
    if let medianShare {
      parts.append(
        say("reports.local-results.words", "\(Figures.percent(medianShare)) of the way, median of \(measured)"))
    }
    if poorlyDelivered > 0 {
      parts.append(say("reports.local-results.words-2", "\(poorlyDelivered) of them not delivered as planned"))
    }
    let warning = goals < Self.enough ? say("reports.local-results.words.warning", " (too few to judge by)") : ""
    return "\(parts.listedLoosely)\(warning)"
  }
}
