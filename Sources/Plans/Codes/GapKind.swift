// SPDX-License-Identifier: GPL-3.0-or-later

/// What kind of thing is missing: knowledge, skill or ability.
public struct GapKind: Code {
  /// The code, as made or as given.
  public let rawValue: String

  /// A code as it was given.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension GapKind {
  /// Facts and ideas.
  public static let knowledge = GapKind(rawValue: "knowledge")
  /// Something that practice builds.
  public static let skill = GapKind(rawValue: "skill")
  /// A lasting capacity.
  public static let ability = GapKind(rawValue: "ability")

  /// The codes that the program knows.
  public static let known: [GapKind] = [.knowledge, .skill, .ability]
}
