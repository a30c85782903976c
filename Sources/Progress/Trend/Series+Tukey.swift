// SPDX-License-Identifier: GPL-3.0-or-later

extension Series {
  /// The line through (median day, median value) of the first and of the last third of the points.
  ///
  /// As it is taught for drawing by hand (the Tukey method; Hutton, Dubes and Muir 1992). Where the points do not divide by
  /// three, one left over goes to the middle third, and two go to the outer ones. Several points of one day are taken as their
  /// median first, so that no day is torn apart. No uncertainty is known for it.
  var tukey: Trend? {
    let points = daily.points
    let outer = (points.count + 1) / 3
    let (first, last) = (points.prefix(outer), points.suffix(outer))
    let start = Double(points.first?.day ?? 0)
    guard let firstDay = first.map({ Double($0.day) - start }).median, let firstValue = first.map(\.value).median,
      let lastDay = last.map({ Double($0.day) - start }).median, let lastValue = last.map(\.value).median,
      lastDay > firstDay
    else { return nil }
    let slope = (lastValue - firstValue) / (lastDay - firstDay)
    return line(.tukey, slope: slope, intercept: firstValue - slope * firstDay)
  }
}
