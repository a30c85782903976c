// SPDX-License-Identifier: GPL-3.0-or-later

/// A measured or self-rated state.
public struct Assessment: Item {
  /// Its stable name.
  public var id: Identifier
  /// What it was measured with.
  public var instrument: String?
  /// The day it was measured.
  public var date: CalendarDate?
  /// The result.
  public var score: Level?
  /// The level that the result means: "below benchmark".
  public var level: String?
  /// Before or after the learning.
  public var moment: Moment?
  /// How the learner rated it before.
  public var before: Level?
  /// How the learner rated it after.
  public var after: Level?
  /// The area it belongs to.
  public var domain: String?
  /// What else was seen.
  public var note: String?
  /// The person who measured.
  public var who: Identifier?
  /// The learner measured, where a plan has several.
  public var learner: Identifier?
  /// The goal it belongs to.
  public var goal: Identifier?
  /// The gap it belongs to.
  public var gap: Identifier?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// An assessment of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
