// SPDX-License-Identifier: GPL-3.0-or-later

/// Why something is hard, as far as anybody suspects.
public struct Cause: Code {
  /// The code, as made or as given.
  public let rawValue: String

  /// A code as it was given.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension Cause {
  /// Nobody has shown it yet.
  public static let notShown = Cause(rawValue: "not-shown")
  /// It was not known to be expected.
  public static let notExpected = Cause(rawValue: "not-expected")
  /// There was no time.
  public static let noTime = Cause(rawValue: "no-time")
  /// The tools were missing.
  public static let noTools = Cause(rawValue: "no-tools")
  /// There was too little practice.
  public static let noPractice = Cause(rawValue: "no-practice")
  /// Nobody said how it went.
  public static let noFeedback = Cause(rawValue: "no-feedback")
  /// There was no wish to do it.
  public static let noWish = Cause(rawValue: "no-wish")

  /// The codes that the program knows.
  public static let known: [Cause] = [.notShown, .notExpected, .noTime, .noTools, .noPractice, .noFeedback, .noWish]
}
