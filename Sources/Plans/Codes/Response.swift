// SPDX-License-Identifier: GPL-3.0-or-later

/// What a review decides about a goal.
public struct Response: Code {
  /// The code, as made or as given.
  public let rawValue: String

  /// A code as it was given.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension Response {
  /// Go on as planned.
  public static let `continue` = Response(rawValue: "continue")
  /// Do something else.
  public static let change = Response(rawValue: "change")
  /// Aim higher.
  public static let raise = Response(rawValue: "raise")
  /// Take help back step by step.
  public static let fade = Response(rawValue: "fade")
  /// End it.
  public static let end = Response(rawValue: "end")

  /// The codes that the program knows.
  public static let known: [Response] = [.continue, .change, .raise, .fade, .end]
}
