// SPDX-License-Identifier: GPL-3.0-or-later

/// A fact that a suggestion rests on; values are in the unit of the measure.
public enum Ground: Sendable, Equatable {
  /// There are fewer points than the rule asks for.
  case tooFewPoints(have: Int, need: Int)
  /// They reach over fewer days than the rule asks for.
  case tooFewDays(have: Int, need: Int)
  /// The intervention has not begun.
  case baselineOnly
  /// How much was delivered.
  case fidelity(Fidelity)
  /// Nobody wrote down how much was delivered.
  case fidelityUnknown
  /// Of the last points so many lie worse, on, and better than the aimline.
  case side(of: Int, worse: Int, on: Int, better: Int)
  /// The trend against the aimline, both a week.
  case slopes(trend: Double, aimline: Double, method: TrendMethod)
  /// The median of the last points against the aimline of the same day.
  case median(of: Int, value: Double, expected: Double)
  /// Of the last points so many have reached a value.
  case level(of: Int, reached: Int, value: Double)
  /// The last points have all reached the target.
  case targetReached(points: Int, target: Double)
  /// The last points have all fallen short of the target while help was taken back.
  case targetLost(points: Int, target: Double)
  /// The day by which the target was to be reached has passed, so many days ago.
  case dayPassed(days: Int)
  /// No trend can be laid through the points.
  case noTrend(TrendRefusal)
}
