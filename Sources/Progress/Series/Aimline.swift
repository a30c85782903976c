// SPDX-License-Identifier: GPL-3.0-or-later

/// The straight line from where a learner stands to where the learner wants to be.
///
/// Days are whole numbers counted from any fixed day, the same for both ends; values are in the unit of the measure.
public struct Aimline: Sendable, Equatable {
  /// The day on which the baseline was taken.
  public let startDay: Int
  /// The day by which the target is to be reached; always after `startDay`.
  public let endDay: Int
  /// The value on the first day.
  public let baseline: Double
  /// The value to be reached on the last day.
  public let target: Double

  /// A line from a baseline to a target.
  /// - Returns: nil when the end is not after the start, when either value is not finite, or when they are too far apart.
  public init?(startDay: Int, baseline: Double, endDay: Int, target: Double) {
    let (days, isTooLong) = endDay.subtractingReportingOverflow(startDay)
    guard !isTooLong, days > 0, baseline.isFinite, target.isFinite, (target - baseline).isFinite else { return nil }
    self.startDay = startDay
    self.endDay = endDay
    self.baseline = baseline
    self.target = target
  }

  /// How much is to be gained on each day: (target - baseline) / days. Negative where less is better.
  public var growthPerDay: Double { (target - baseline) / Double(endDay - startDay) }

  /// How much is to be gained in each week of seven days.
  public var growthPerWeek: Double { growthPerDay * 7 }

  /// The value that is expected on a day: the baseline up to the first day, the target from the last day on.
  public func value(on day: Int) -> Double {
    guard day > startDay else { return baseline }
    guard day < endDay else { return target }
    return baseline + growthPerDay * Double(day - startDay)
  }
}
