// SPDX-License-Identifier: GPL-3.0-or-later

/// A permission, for one use.
public struct Consent: Item {
  /// Its stable name.
  public var id: Identifier
  /// The person who gives it.
  public var who: Identifier?
  /// What it allows.
  public var use: String?
  /// Where it stands.
  public var state: ConsentState?
  /// The day it was asked for, given, refused or withdrawn.
  public var date: CalendarDate?
  /// The day by which an answer is needed.
  public var due: CalendarDate?
  /// Until when it holds.
  public var until: CalendarDate?
  /// What else was said.
  public var note: String?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A consent of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
