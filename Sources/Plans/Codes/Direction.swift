// SPDX-License-Identifier: GPL-3.0-or-later

/// Which way a measure should go.
public struct Direction: Code {
  /// The code, as made or as given.
  public let rawValue: String

  /// A code as it was given.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension Direction {
  /// Higher is better.
  public static let up = Direction(rawValue: "up")
  /// Lower is better.
  public static let down = Direction(rawValue: "down")
  /// It should stay as it is.
  public static let keep = Direction(rawValue: "keep")

  /// The codes that the program knows.
  public static let known: [Direction] = [.up, .down, .keep]
}
