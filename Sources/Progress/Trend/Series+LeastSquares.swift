// SPDX-License-Identifier: GPL-3.0-or-later

extension Series {
  /// The line of ordinary least squares: slope = sum((x - mx)(y - my)) / sum((x - mx)^2).
  ///
  /// The range of the slope is slope +- t * s / sqrt(sum((x - mx)^2)) with s^2 = sum of squared residuals / (n - 2), where t is
  /// the 97.5 % quantile of Student's distribution with n - 2 degrees of freedom: the textbook interval, which takes the
  /// residuals to be independent. Values measured week after week seldom are, so it is rather too narrow than too wide.
  var leastSquares: Trend? {
    let (days, values) = (elapsed, values)
    let size = Double(count)
    let (meanDay, meanValue) = (days.reduce(0, +) / size, values.map { $0 / size }.reduce(0, +))
    let spread = days.map { ($0 - meanDay) * ($0 - meanDay) }.reduce(0, +)
    guard spread > 0 else { return nil }
    let slope = zip(days, values).map { ($0 - meanDay) * ($1 - meanValue) }.reduce(0, +) / spread
    let intercept = meanValue - slope * meanDay
    let residuals = zip(days, values).map { $1 - intercept - slope * $0 }
    let error = (residuals.map { $0 * $0 }.reduce(0, +) / (size - 2)).squareRoot()
    guard error.isFinite, let quantile = StudentT.quantile(degreesOfFreedom: count - 2) else {
      return line(.leastSquares, slope: slope, intercept: intercept)
    }
    let reach = quantile * error
    let half = reach / spread.squareRoot()
    return line(
      .leastSquares, slope: slope, intercept: intercept, range: (slope - half)...(slope + half),
      band: .confidence(reach: reach, count: count, mean: meanDay, spread: spread))
  }
}
