// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a consent stands.
public struct ConsentState: Code {
  /// The code, as made or as given.
  public let rawValue: String

  /// A code as it was given.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension ConsentState {
  /// Asked for.
  public static let requested = ConsentState(rawValue: "requested")
  /// Given.
  public static let given = ConsentState(rawValue: "given")
  /// Refused.
  public static let refused = ConsentState(rawValue: "refused")
  /// Given, and taken back later.
  public static let withdrawn = ConsentState(rawValue: "withdrawn")

  /// The codes that the program knows.
  public static let known: [ConsentState] = [.requested, .given, .refused, .withdrawn]
}
