// SPDX-License-Identifier: GPL-3.0-or-later

/// Where an action, an intervention or an accommodation stands.
public struct StepStatus: Code {
  /// The code, as made or as given.
  public let rawValue: String

  /// A code as it was given.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension StepStatus {
  /// Not begun.
  public static let open = StepStatus(rawValue: "open")
  /// Begun.
  public static let underWay = StepStatus(rawValue: "under-way")
  /// Done.
  public static let done = StepStatus(rawValue: "done")
  /// Given up.
  public static let dropped = StepStatus(rawValue: "dropped")

  /// The codes that the program knows.
  public static let known: [StepStatus] = [.open, .underWay, .done, .dropped]
}
