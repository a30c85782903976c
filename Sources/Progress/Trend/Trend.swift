// SPDX-License-Identifier: GPL-3.0-or-later

/// A straight line through measured values, with how sure one may be of it.
public struct Trend: Sendable, Equatable {
  /// The fewest points through which a line is laid.
  public static let fewestPoints = 3

  /// How it was laid.
  public let method: TrendMethod
  /// How many points it was laid through; at least `fewestPoints`.
  public let count: Int
  /// The day of the first point, from which `intercept` is told.
  public let firstDay: Int
  /// The day of the last point.
  public let lastDay: Int
  /// The change a day, in the unit of the measure.
  public let slope: Double
  /// The value of the line on `firstDay`.
  public let intercept: Double
  /// The lowest and highest slope that agree with the points at 95 % confidence; nil where the method tells none, or where
  /// the points are too few to tell.
  public let slopeRange: ClosedRange<Double>?

  let band: Band?

  /// The change in a week of seven days.
  public var slopePerWeek: Double { slope * 7 }

  /// The value of the line on a day.
  public func value(on day: Int) -> Double {
    intercept + slope * (Double(day) - Double(firstDay))
  }

  /// The lowest and highest place of the line on a day at 95 % confidence; nil where `slopeRange` is.
  ///
  /// For least squares the confidence band of the mean; for Theil-Sen the lines of the lowest and the highest slope through
  /// the median day, which tells the doubt about the slope alone.
  public func range(on day: Int) -> ClosedRange<Double>? {
    band.flatMap { $0.range(on: Double(day) - Double(firstDay), around: value(on: day)) }
  }
}
