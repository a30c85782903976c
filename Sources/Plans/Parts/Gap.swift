// SPDX-License-Identifier: GPL-3.0-or-later

/// Something that the learner cannot do yet, or not well enough.
public struct Gap: Item {
  /// Its stable name.
  public var id: Identifier
  /// The gap, in own words.
  public var text: String?
  /// Knowledge, skill or ability.
  public var kind: GapKind?
  /// The area it belongs to.
  public var domain: String?
  /// Where the learner stands today.
  public var level: Level?
  /// What makes it that level.
  public var levelNote: String?
  /// Why it is hard, as far as anybody suspects.
  public var cause: Cause?
  /// The cause in own words.
  public var causeNote: String?
  /// How sure one is of the cause.
  public var causeConfidence: Level?
  /// What shows the gap.
  public var evidence: [String] = []
  /// How the gap was found.
  public var foundBy: Discovery?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A gap of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
