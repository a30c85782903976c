// SPDX-License-Identifier: GPL-3.0-or-later

/// How a need was found.
public struct Discovery: Code {
  /// The code, as made or as given.
  public let rawValue: String

  /// A code as it was given.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension Discovery {
  /// Somebody saw it.
  public static let observation = Discovery(rawValue: "observation")
  /// A test or measure showed it.
  public static let assessment = Discovery(rawValue: "assessment")
  /// A specialist diagnosed it.
  public static let diagnosis = Discovery(rawValue: "diagnosis")
  /// Somebody asked for it.
  public static let request = Discovery(rawValue: "request")
  /// The learner said so.
  public static let oneself = Discovery(rawValue: "self")

  /// The codes that the program knows.
  public static let known: [Discovery] = [.observation, .assessment, .diagnosis, .request, .oneself]
}
