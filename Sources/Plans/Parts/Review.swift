// SPDX-License-Identifier: GPL-3.0-or-later

/// A look back at the goals, and a decision for each.
public struct Review: Item {
  /// Its stable name.
  public var id: Identifier
  /// The day by which it takes place.
  public var due: CalendarDate?
  /// The day it took place.
  public var done: CalendarDate?
  /// Which of the kind's clocks asked for it: "monitoring", "annual".
  public var clock: String?
  /// The checkpoint it belongs to.
  public var checkpoint: Identifier?
  /// Who took part.
  public var people: [Identifier] = []
  /// The result for each goal.
  public var outcomes: [ReviewOutcome] = []
  /// What was found, in short.
  public var summary: String?
  /// The day of the next review.
  public var next: CalendarDate?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A review of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
