// SPDX-License-Identifier: GPL-3.0-or-later

/// Measured values in the order of their days.
///
/// The order in which they were entered does not matter: they are sorted by day, and on one day by value.
public struct Series: Sendable, Equatable {
  /// The points, the earliest first.
  public let points: [DataPoint]

  /// The points in any order.
  public init(_ points: some Sequence<DataPoint>) { self.points = points.sorted() }

  /// Values of consecutive sessions, numbered from 1: the form in which single-case studies print their data.
  public init(sessions values: [Double]) {
    self.init(values.enumerated().compactMap { DataPoint(day: $0.offset + 1, value: $0.element) })
  }

  /// How many points there are.
  public var count: Int { points.count }

  /// The values alone, in the order of the days.
  public var values: [Double] { points.map(\.value) }

  /// How many days lie between the first and the last point; 0 for fewer than two.
  public var span: Int {
    guard let first = points.first?.day, let last = points.last?.day else { return 0 }
    return last.subtractingReportingOverflow(first).partialValue
  }

  /// The last points, at most that many, still the earliest first.
  public func last(_ count: Int) -> Series { Series(points.suffix(max(0, count))) }

  /// One point a day: the median of the points of that day, as several probes of one occasion are scored.
  public var daily: Series {
    Series(
      Dictionary(grouping: points, by: \.day).compactMap { day, points in
        points.map(\.value).median.flatMap { DataPoint(day: day, value: $0) }
      })
  }

  /// The points from a day on.
  public func from(day: Int) -> Series { Series(points.filter { $0.day >= day }) }
}
