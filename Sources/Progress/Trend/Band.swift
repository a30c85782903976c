// SPDX-License-Identifier: GPL-3.0-or-later

/// The stretch around a trend in which the line may lie; days count from the first point.
enum Band: Sendable, Equatable {
  /// Lines of other slopes through one point of the trend.
  case slopes(ClosedRange<Double>, pivot: Double, slope: Double)
  /// The confidence band of a least-squares line: reach * sqrt(1/n + (x - mean)^2 / spread).
  case confidence(reach: Double, count: Int, mean: Double, spread: Double)

  func range(on day: Double, around value: Double) -> ClosedRange<Double>? {
    switch self {
    case .slopes(let range, let pivot, let slope):
      let distance = day - pivot
      let ends = [range.lowerBound, range.upperBound].map { value + ($0 - slope) * distance }
      return Self.range(ends[0], ends[1])
    case .confidence(let reach, let count, let mean, let spread):
      let half = reach * (1 / Double(count) + (day - mean) * (day - mean) / spread).squareRoot()
      return Self.range(value - half, value + half)
    }
  }

  private static func range(_ one: Double, _ other: Double) -> ClosedRange<Double>? {
    one.isFinite && other.isFinite ? min(one, other)...max(one, other) : nil
  }
}
