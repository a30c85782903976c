// SPDX-License-Identifier: GPL-3.0-or-later

/// Where an accommodation applies.
public struct AccommodationSetting: Code {
  /// The code, as made or as given.
  public let rawValue: String

  /// A code as it was given.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension AccommodationSetting {
  /// In class.
  public static let `class` = AccommodationSetting(rawValue: "class")
  /// In tests.
  public static let test = AccommodationSetting(rawValue: "test")
  /// At work.
  public static let workplace = AccommodationSetting(rawValue: "workplace")

  /// The codes that the program knows.
  public static let known: [AccommodationSetting] = [.class, .test, .workplace]
}
