// SPDX-License-Identifier: GPL-3.0-or-later

extension PhaseComparison {
  /// Tau with the trend of the baseline taken off: (S(A against B) - S(trend within A)) / (m n).
  /// Parker, Vannest, Davis and Sauber (2011), Behavior Therapy 42(2), 284-299.
  ///
  /// **To be shown with a warning only**: it is not bounded by -1 and 1 (the reading data of Parker and Vannest 2009 give
  /// 1.018), it has no known sampling distribution, and programs differ in what they call by this name.
  public var tauU: Double { tau - RankTrend(before).s / pairs }

  /// Whether Tau-U left the range in which it could be read like Tau.
  public var tauUIsOutOfBounds: Bool { abs(tauU) > 1 }

  /// Tau after the Theil-Sen line of the baseline was taken off both phases; -1 to 1. Nil for a baseline of fewer than
  /// `Trend.fewestPoints`. Tarlow (2017), Behavior Modification 41(4), 427-467; here always corrected, not only where the
  /// trend of the baseline is significant, and with Tau as above rather than Tau-b.
  public var baselineCorrectedTau: Double? {
    guard let trend = try? Series(sessions: before).trend(.theilSen) else { return nil }
    let rest = (before + during).enumerated().map { $1 - trend.value(on: $0 + 1) }
    // Differences that are nothing but rounding are ties.
    let grain = 1e-9 * max(1, rest.map { abs($0) }.max() ?? 1)
    let rounded = rest.map { ($0 / grain).rounded() }
    let split = before.count
    return PhaseComparison(baseline: Array(rounded[..<split]), treatment: Array(rounded[split...]))?.tau
  }
}
