// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether an assessment came before or after the learning.
public struct Moment: Code {
  /// The code, as made or as given.
  public let rawValue: String

  /// A code as it was given.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension Moment {
  /// Before.
  public static let pre = Moment(rawValue: "pre")
  /// After.
  public static let post = Moment(rawValue: "post")

  /// The codes that the program knows.
  public static let known: [Moment] = [.pre, .post]
}
