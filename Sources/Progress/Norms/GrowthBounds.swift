// SPDX-License-Identifier: GPL-3.0-or-later

/// What published norms call usual and ambitious growth for one grade, in units a week.
public struct GrowthBounds: Sendable, Equatable {
  /// The usual growth: that of the learner in the middle, or the one called realistic.
  public let usual: Double
  /// The highest growth that was published for the grade, or the one called ambitious.
  public let high: Double

  /// Bounds from the average weekly improvement of each percentile of a norm table.
  ///
  /// Weekly improvement is (spring - fall) / 32, and (spring - winter) / 16 in grade 1, where there is no fall score
  /// (Hasbrouck and Tindal 2017, Technical Report 1702). Two figures of the 2017 table are misprints: grade 5, 10th percentile
  /// is printed as 1.9 and comes to 1.19; grade 6, 50th percentile is printed as 0.3 and comes to 0.44. Figures are therefore
  /// computed from the scores, never taken from the printed column.
  public init?(percentiles: [Int: Double]) {
    guard let usual = percentiles[50], let high = percentiles.values.max() else { return nil }
    self.usual = usual
    self.high = high
  }

  /// Bounds as a study names them.
  public init?(realistic: Double, ambitious: Double) {
    guard ambitious >= realistic, realistic > 0 else { return nil }
    usual = realistic
    high = ambitious
  }

  /// The average weekly improvement over the school year: (spring - fall) / 32, or (spring - winter) / 16 without a fall
  /// score; nil when there are not two scores.
  public static func weeklyImprovement(fall: Double?, winter: Double?, spring: Double?) -> Double? {
    guard let spring else { return nil }
    if let fall { return (spring - fall) / 32 }
    return winter.map { (spring - $0) / 16 }
  }
}
