// SPDX-License-Identifier: GPL-3.0-or-later

/// Why no trend is told.
public enum TrendRefusal: Error, Equatable, Sendable {
  /// Too few points; a line through two would claim what nobody measured.
  case tooFewPoints(have: Int, need: Int)
  /// All points are of one day, or of too few days for the method.
  case oneDayOnly
  /// The values lie too far apart to be computed with.
  case notComputable
}
