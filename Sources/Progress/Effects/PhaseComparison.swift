// SPDX-License-Identifier: GPL-3.0-or-later

/// Two phases of one case, compared point by point: before (A) and during (B) an intervention.
///
/// The indices say how little the phases overlap. They do not say that the intervention was the cause: one change from A to B
/// shows no experimental control. None of them is comparable with an effect size between groups.
public struct PhaseComparison: Sendable, Equatable {
  /// The values before, in the order of the days.
  public let baseline: [Double]
  /// The values during, in the order of the days.
  public let treatment: [Double]
  /// Which way the measure should go.
  public let wanted: WantedChange

  /// The same values turned so that larger is better.
  let before: [Double]
  let during: [Double]

  /// Two phases; nil when either is empty or holds a value that is not finite.
  public init?(baseline: [Double], treatment: [Double], wanted: WantedChange = .increase) {
    guard !baseline.isEmpty, !treatment.isEmpty, (baseline + treatment).allSatisfy(\.isFinite) else { return nil }
    self.baseline = baseline
    self.treatment = treatment
    self.wanted = wanted
    before = baseline.map { $0 * wanted.sign }
    during = treatment.map { $0 * wanted.sign }
  }

  /// How many pairs of one point of each phase there are: m n.
  var pairs: Double { Double(before.count) * Double(during.count) }
}
