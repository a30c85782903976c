// SPDX-License-Identifier: GPL-3.0-or-later

extension Series {
  /// The line of Theil (1950) and Sen (1968): its slope is the median of the slopes of all pairs of points of different days.
  ///
  /// Two conventions exist for the intercept. This is the median of the residuals, median(y - b x), as in Tarlow (2017), in
  /// the R package mblm, and in SciPy's `method="joint"`; SciPy's default is median(y) - b median(x), which gives another
  /// line on the same points. For 20, 20, 26, 25, 22, 23 on sessions 1 to 6 the slope is 0.6; the first convention gives the
  /// intercept 19.4, the second 20.4.
  var theilSen: Trend? {
    let (days, values) = (elapsed, values)
    let slopes = Self.pairwiseSlopes(days, values)
    guard let slope = slopes.median, let intercept = zip(days, values).map({ $1 - slope * $0 }).median else {
      return nil
    }
    let range = Self.senRange(slopes.sorted(), days, values)
    let band = range.flatMap { range in days.median.map { Band.slopes(range, pivot: $0, slope: slope) } }
    return line(.theilSen, slope: slope, intercept: intercept, range: range, band: band)
  }

  private static func pairwiseSlopes(_ days: [Double], _ values: [Double]) -> [Double] {
    var slopes: [Double] = []
    slopes.reserveCapacity(days.count * (days.count - 1) / 2)
    for later in days.indices.dropFirst() {
      for earlier in 0..<later where days[later] > days[earlier] {
        slopes.append((values[later] - values[earlier]) / (days[later] - days[earlier]))
      }
    }
    return slopes
  }

  /// The range of slopes that Sen (1968, J. Am. Stat. Assoc. 63, 1379-1389) gives at 95 %, by the normal approximation with
  /// its correction for ties, as SciPy's `theilslopes` computes it. Nil when the points are too few for it.
  private static func senRange(_ slopes: [Double], _ days: [Double], _ values: [Double]) -> ClosedRange<Double>? {
    let variance = (pairTerm(days.count) - tieTerm(days) - tieTerm(values)) / 18
    guard variance > 0, let last = slopes.indices.last else { return nil }
    let reach = StudentT.normal * variance.squareRoot()
    let count = Double(slopes.count)
    let upper = ((count + reach) / 2).rounded(.toNearestOrEven)
    let lower = ((count - reach) / 2).rounded(.toNearestOrEven) - 1
    // Ranks beyond the slopes mean: so few points agree with any slope.
    guard lower >= 0, Int(upper) <= last else { return nil }
    return slopes[Int(lower)]...slopes[Int(upper)]
  }

  private static func pairTerm(_ count: Int) -> Double { Double(count) * Double(count - 1) * Double(2 * count + 5) }

  private static func tieTerm(_ values: [Double]) -> Double {
    Dictionary(grouping: values) { $0 }.values.map { pairTerm($0.count) }.reduce(0, +)
  }
}
