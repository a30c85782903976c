// SPDX-License-Identifier: GPL-3.0-or-later

/// Something in a plan that has a day: what, who, until when.
public struct AgendaItem: Sendable, Equatable, Identifiable {
  /// The identifier of the part that it stands for.
  public let id: Identifier
  /// What kind of part it is.
  public let kind: AgendaKind
  /// What is due, in words.
  public let what: String
  /// The name of the person whose turn it is; nil when nobody is named.
  public let who: String?
  /// The day by which it is due.
  public let due: CalendarDate
  /// Whether it is done or no longer needed.
  public let done: Bool

  /// An item, complete.
  public init(id: Identifier, kind: AgendaKind, what: String, who: String?, due: CalendarDate, done: Bool) {
    self.id = id
    self.kind = kind
    self.what = what
    self.who = who
    self.due = due
    self.done = done
  }
}
