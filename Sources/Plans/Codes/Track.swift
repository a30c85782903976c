// SPDX-License-Identifier: GPL-3.0-or-later

/// The area of life that a goal belongs to.
public struct Track: Code {
  /// The code, as made or as given.
  public let rawValue: String

  /// A code as it was given.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension Track {
  /// School subjects.
  public static let academic = Track(rawValue: "academic")
  /// Getting on with others.
  public static let social = Track(rawValue: "social")
  /// The way into or through working life.
  public static let career = Track(rawValue: "career")
  /// Results at work.
  public static let performance = Track(rawValue: "performance")
  /// What rules ask for.
  public static let compliance = Track(rawValue: "compliance")
  /// Everyday life.
  public static let lifeSkills = Track(rawValue: "life-skills")

  /// The codes that the program knows.
  public static let known: [Track] = [.academic, .social, .career, .performance, .compliance, .lifeSkills]
}
