// SPDX-License-Identifier: GPL-3.0-or-later

/// One measured value on one day.
public struct DataPoint: Sendable, Hashable {
  /// A whole number of days, counted from any fixed day, the same for all points that are compared.
  public let day: Int
  /// The value in the unit of the measure; always finite.
  public let value: Double

  /// A point; nil when the value is not finite.
  public init?(day: Int, value: Double) {
    guard value.isFinite else { return nil }
    self.day = day
    self.value = value
  }
}

extension DataPoint: Comparable {
  /// By day, and on one day by value: an order that does not depend on who typed first.
  public static func < (left: DataPoint, right: DataPoint) -> Bool {
    (left.day, left.value) < (right.day, right.value)
  }
}
