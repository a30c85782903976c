// SPDX-License-Identifier: GPL-3.0-or-later

/// A day on which the plan was brought up to date.
public struct Revision: Item {
  /// Its stable name.
  public var id: Identifier
  /// The day.
  public var date: CalendarDate?
  /// The sections that changed.
  public var sections: [String] = []
  /// The person who changed them.
  public var who: Identifier?
  /// What changed.
  public var note: String?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A revision of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
