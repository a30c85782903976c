// SPDX-License-Identifier: GPL-3.0-or-later

/// Something that the learner does well.
public struct Strength: Item {
  /// Its stable name.
  public var id: Identifier
  /// The strength, in own words.
  public var text: String?
  /// The area it belongs to.
  public var domain: String?
  /// What shows it.
  public var evidence: [String] = []
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A strength of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
