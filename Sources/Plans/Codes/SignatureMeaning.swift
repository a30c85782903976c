// SPDX-License-Identifier: GPL-3.0-or-later

/// What a signature says.
public struct SignatureMeaning: Code {
  /// The code, as made or as given.
  public let rawValue: String

  /// A code as it was given.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension SignatureMeaning {
  /// Agrees with the plan.
  public static let agreed = SignatureMeaning(rawValue: "agreed")
  /// Has received a copy.
  public static let received = SignatureMeaning(rawValue: "received")
  /// Was present.
  public static let attended = SignatureMeaning(rawValue: "attended")
  /// Declines to sign.
  public static let declined = SignatureMeaning(rawValue: "declined")

  /// The codes that the program knows.
  public static let known: [SignatureMeaning] = [.agreed, .received, .attended, .declined]
}
