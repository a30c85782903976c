// SPDX-License-Identifier: GPL-3.0-or-later

/// What a trend would come to if nothing changed.
public struct Projection: Sendable, Equatable {
  /// From how many points on a projection carries no warning.
  public static let enoughPoints = 9
  /// Over how many days they must reach: ten weeks.
  public static let enoughDays = 70

  /// The day that it looks at.
  public let day: Int
  /// The value expected on that day.
  public let value: Double
  /// The lowest and highest value that the doubt about the line allows at 95 %; nil where the trend tells none.
  public let range: ClosedRange<Double>?
  /// Why it is to be taken with care; nothing when there are points enough over weeks enough.
  public let warnings: [ProjectionWarning]
}

/// Why a projection is to be taken with care.
///
/// Decisions from fewer than ten to twelve weekly observations are unreliable (Christ, Zopluoglu, Monaghen and Van Norman
/// 2013; Van Norman and Christ 2016; Hintze 2018), and all of them take growth to be a straight line over the year.
public enum ProjectionWarning: Sendable, Hashable {
  /// Fewer than nine points.
  case fewPoints(Int)
  /// Fewer than ten weeks; the number is in days.
  case fewDays(Int)
  /// The day lies further ahead than the points reach back.
  case farAhead
}

extension Trend {
  /// The line drawn on to a day after the last point.
  public func projection(to day: Int) -> Projection {
    let span = lastDay - firstDay
    var warnings: [ProjectionWarning] = []
    if count < Projection.enoughPoints { warnings.append(.fewPoints(count)) }
    if span < Projection.enoughDays { warnings.append(.fewDays(span)) }
    if Double(day) - Double(lastDay) > Double(span) { warnings.append(.farAhead) }
    return Projection(day: day, value: value(on: day), range: range(on: day), warnings: warnings)
  }

  /// The first day from the last point on, on which the line reaches a value; nil when it never does, or not within a hundred
  /// years.
  public func day(reaching target: Double, _ wanted: WantedChange) -> Int? {
    if wanted.reaches(value(on: lastDay), target) { return lastDay }
    guard wanted.sign * slope > 0 else { return nil }
    let days = ((target - value(on: lastDay)) / slope).rounded(.up)
    return days.isFinite && days <= 36_525 ? lastDay + Int(days) : nil
  }
}
