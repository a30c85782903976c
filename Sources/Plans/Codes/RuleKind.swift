// SPDX-License-Identifier: GPL-3.0-or-later

/// What kind of rule decides whether an intervention goes on.
public struct RuleKind: Code {
  /// The code, as made or as given.
  public let rawValue: String

  /// A code as it was given.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension RuleKind {
  /// The trend is compared with the aimline.
  public static let trend = RuleKind(rawValue: "trend")
  /// Several points in a row lie above or below the aimline.
  public static let consecutivePoints = RuleKind(rawValue: "consecutive-points")
  /// The median of the last points is compared with the aimline.
  public static let median = RuleKind(rawValue: "median")
  /// A level has to be reached.
  public static let level = RuleKind(rawValue: "level")

  /// The codes that the program knows.
  public static let known: [RuleKind] = [.trend, .consecutivePoints, .median, .level]
}
