// SPDX-License-Identifier: GPL-3.0-or-later

/// One data point.
public struct Observation: Item {
  /// Its stable name.
  public var id: Identifier
  /// The goal it belongs to.
  public var goal: Identifier?
  /// The intervention it belongs to.
  public var intervention: Identifier?
  /// The learner observed, where a plan has several.
  public var learner: Identifier?
  /// The day it was seen.
  public var date: CalendarDate?
  /// The number or rating.
  public var value: Level?
  /// The stretch of time it belongs to.
  public var phase: Phase?
  /// The person who saw it.
  public var who: Identifier?
  /// What else was seen.
  public var note: String?
  /// What it said before it was corrected, the oldest first.
  public var corrections: [Correction] = []
  /// What it carries beside these fields.
  public var margin = Margin()

  /// An observation of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
