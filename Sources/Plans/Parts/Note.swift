// SPDX-License-Identifier: GPL-3.0-or-later

/// A note, shared or private.
public struct Note: Item {
  /// Its stable name.
  public var id: Identifier
  /// The words.
  public var text: String?
  /// The day it was written.
  public var date: CalendarDate?
  /// The person who wrote it.
  public var who: Identifier?
  /// The part that it is about.
  public var about: Identifier?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A note of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
