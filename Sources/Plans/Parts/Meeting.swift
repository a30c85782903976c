// SPDX-License-Identifier: GPL-3.0-or-later

/// A meeting about the plan.
public struct Meeting: Item {
  /// Its stable name.
  public var id: Identifier
  /// What it is for.
  public var purpose: String?
  /// The day.
  public var date: CalendarDate?
  /// The time of day, in own words.
  public var time: String?
  /// Where it takes place.
  public var place: String?
  /// Who takes part.
  public var people: [Identifier] = []
  /// Whether it took place.
  public var held: Bool?
  /// What was said.
  public var notes: String?
  /// What was decided.
  public var decisions: [String] = []
  /// The day of the next meeting.
  public var next: CalendarDate?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A meeting of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
