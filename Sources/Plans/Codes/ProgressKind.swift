// SPDX-License-Identifier: GPL-3.0-or-later

/// How progress towards a goal is told.
public struct ProgressKind: Code {
  /// The code, as made or as given.
  public let rawValue: String

  /// A code as it was given.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension ProgressKind {
  /// By a number.
  public static let numeric = ProgressKind(rawValue: "numeric")
  /// By the levels of a rubric.
  public static let rubric = ProgressKind(rawValue: "rubric")
  /// By milestones reached.
  public static let milestone = ProgressKind(rawValue: "milestone")
  /// By how often something happened.
  public static let count = ProgressKind(rawValue: "count")
  /// By yes or no.
  public static let yesNo = ProgressKind(rawValue: "yes-no")

  /// The codes that the program knows.
  public static let known: [ProgressKind] = [.numeric, .rubric, .milestone, .count, .yesNo]
}
