// SPDX-License-Identifier: GPL-3.0-or-later

/// Something that shows a state or a result: a file that stays where it is, or a note.
public struct Evidence: Item {
  /// Its stable name.
  public var id: Identifier
  /// What it is.
  public var text: String?
  /// Where it comes from.
  public var source: String?
  /// The path of the file; no copy is made.
  public var path: String?
  /// The SHA-256 of the file, in hexadecimal.
  public var sha256: String?
  /// Its day.
  public var date: CalendarDate?
  /// The part that it supports.
  public var about: Identifier?
  /// The person who brought it.
  public var who: Identifier?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A piece of evidence of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
