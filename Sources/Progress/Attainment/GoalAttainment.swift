// SPDX-License-Identifier: GPL-3.0-or-later

/// Goal attainment scaling: several goals without a common number, told as one score.
///
/// T = 50 + 10 sum(w x) / sqrt((1 - r) sum(w^2) + r sum(w)^2), where x is the level reached of each goal, from -2 (much less
/// than expected) over 0 (as expected) to 2 (much more), w its weight, and r = 0.3 the correlation that is assumed between
/// goals. Kiresuk and Sherman (1968). The formulas printed by Turner-Stokes (2009, Clinical Rehabilitation 23, 362-370) on
/// pages 364 and 367 are wrong and were corrected by an erratum; this is the corrected form.
public struct GoalAttainment: Sendable, Equatable {
  /// The correlation between goals that the formula assumes.
  public static let correlation = 0.3
  /// The levels that a goal may reach.
  public static let levels = -2.0...2.0

  /// One goal: the level it reached, and how much it counts.
  public struct Score: Sendable, Equatable {
    /// From -2 to 2, where 0 is what was expected.
    public let level: Double
    /// How much it counts against the others; above 0, usually 1 to 4.
    public let weight: Double

    /// A level reached; nil outside of -2 to 2, or for a weight that is not above 0.
    public init?(level: Double, weight: Double = 1) {
      guard GoalAttainment.levels.contains(level), weight > 0, weight.isFinite else { return nil }
      self.level = level
      self.weight = weight
    }
  }

  /// The goals with their levels; at least one.
  public let scores: [Score]

  /// The score of some goals; nil when there is none.
  public init?(_ scores: [Score]) {
    guard !scores.isEmpty else { return nil }
    self.scores = scores
  }

  /// The score T: 50 when all goals came out as expected, about 20 to 80.
  public var tScore: Double {
    let sum = scores.map { $0.weight * $0.level }.reduce(0, +)
    let squares = scores.map { $0.weight * $0.weight }.reduce(0, +)
    let weights = scores.map(\.weight).reduce(0, +)
    let spread = (1 - Self.correlation) * squares + Self.correlation * weights * weights
    return 50 + 10 * sum / spread.squareRoot()
  }
}
