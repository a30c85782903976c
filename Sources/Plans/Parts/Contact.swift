// SPDX-License-Identifier: GPL-3.0-or-later

/// One time that somebody was reached about the plan.
public struct Contact: Item {
  /// Its stable name.
  public var id: Identifier
  /// The person who was reached.
  public var who: Identifier?
  /// The person who reached out.
  public var by: Identifier?
  /// The day.
  public var date: CalendarDate?
  /// How: by phone, by letter.
  public var way: String?
  /// What it was about.
  public var about: String?
  /// What came of it.
  public var note: String?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A contact of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
