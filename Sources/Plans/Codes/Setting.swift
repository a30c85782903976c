// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the learning happens.
public struct Setting: Code {
  /// The code, as made or as given.
  public let rawValue: String

  /// A code as it was given.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension Setting {
  /// A school, college or course.
  public static let school = Setting(rawValue: "school")
  /// A workplace.
  public static let workplace = Setting(rawValue: "workplace")

  /// The codes that the program knows.
  public static let known: [Setting] = [.school, .workplace]
}
