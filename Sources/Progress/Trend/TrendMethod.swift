// SPDX-License-Identifier: GPL-3.0-or-later

/// How a straight line is laid through measured values.
public enum TrendMethod: String, Sendable, Hashable, CaseIterable {
  /// The median of all pairwise slopes: a few odd values do not bend it. The default.
  case theilSen = "theil-sen"
  /// Ordinary least squares: precise where the values scatter evenly, pulled away by odd ones.
  case leastSquares = "least-squares"
  /// The line through the medians of the first and the last third: drawn with a ruler, as many teachers do.
  case tukey
}
