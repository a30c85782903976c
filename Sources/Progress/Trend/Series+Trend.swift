// SPDX-License-Identifier: GPL-3.0-or-later

extension Series {
  /// The trend through the points.
  /// - Throws: `TrendRefusal` for fewer than three points, or for points of one day only.
  public func trend(_ method: TrendMethod = .theilSen) throws(TrendRefusal) -> Trend {
    guard count >= Trend.fewestPoints else { throw .tooFewPoints(have: count, need: Trend.fewestPoints) }
    guard span > 0, method != .tukey || daily.count >= Trend.fewestPoints else { throw .oneDayOnly }
    let trend =
      switch method {
      case .theilSen: theilSen
      case .leastSquares: leastSquares
      case .tukey: tukey
      }
    guard let trend, trend.slope.isFinite, trend.intercept.isFinite else { throw .notComputable }
    return trend
  }

  /// The days from the first point on.
  var elapsed: [Double] {
    let first = Double(points.first?.day ?? 0)
    return points.map { Double($0.day) - first }
  }

  func line(
    _ method: TrendMethod, slope: Double, intercept: Double, range: ClosedRange<Double>? = nil, band: Band? = nil
  ) -> Trend? {
    guard let first = points.first, let last = points.last else { return nil }
    return Trend(
      method: method, count: count, firstDay: first.day, lastDay: last.day, slope: slope, intercept: intercept,
      slopeRange: range, band: band)
  }
}
