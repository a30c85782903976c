// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a goal stands.
public struct GoalStatus: Code {
  /// The code, as made or as given.
  public let rawValue: String

  /// A code as it was given.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension GoalStatus {
  /// Not begun.
  public static let open = GoalStatus(rawValue: "open")
  /// Begun.
  public static let underWay = GoalStatus(rawValue: "under-way")
  /// Reached.
  public static let met = GoalStatus(rawValue: "met")
  /// Reached in part.
  public static let partlyMet = GoalStatus(rawValue: "partly-met")
  /// Not reached.
  public static let notMet = GoalStatus(rawValue: "not-met")
  /// Ended before it was reached.
  public static let ended = GoalStatus(rawValue: "ended")

  /// The codes that the program knows.
  public static let known: [GoalStatus] = [.open, .underWay, .met, .partlyMet, .notMet, .ended]
}
