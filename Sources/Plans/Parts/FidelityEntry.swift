// SPDX-License-Identifier: GPL-3.0-or-later

/// How much of an intervention was done as planned in a stretch of time.
public struct FidelityEntry: Item {
  /// Its stable name.
  public var id: Identifier
  /// The day or the last day of the stretch.
  public var date: CalendarDate?
  /// How many sessions were planned.
  public var planned: Int?
  /// How many sessions took place.
  public var held: Int?
  /// How many minutes a session took.
  public var minutes: Level?
  /// What was done otherwise.
  public var note: String?
  /// The person who says so.
  public var who: Identifier?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A fidelity entry of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
