// SPDX-License-Identifier: GPL-3.0-or-later

/// How far a goal reaches.
public struct Term: Code {
  /// The code, as made or as given.
  public let rawValue: String

  /// A code as it was given.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension Term {
  /// Weeks or a few months.
  public static let short = Term(rawValue: "short")
  /// A year or more.
  public static let long = Term(rawValue: "long")

  /// The codes that the program knows.
  public static let known: [Term] = [.short, .long]
}
