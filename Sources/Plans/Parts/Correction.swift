// SPDX-License-Identifier: GPL-3.0-or-later

/// What a data point said before it was corrected. Nothing is written over: the old value stays beside the new one.
public struct Correction: Item {
  /// Its stable name.
  public var id: Identifier
  /// The day on which it was corrected.
  public var corrected: CalendarDate?
  /// The value before.
  public var value: Level?
  /// The day before, where the day was wrong.
  public var date: CalendarDate?
  /// Why it was corrected.
  public var reason: String?
  /// The person who corrected it.
  public var who: Identifier?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A correction of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
