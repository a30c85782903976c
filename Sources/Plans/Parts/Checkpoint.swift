// SPDX-License-Identifier: GPL-3.0-or-later

/// A day to look at things, often counted from an event such as the first day at work.
public struct Checkpoint: Item {
  /// Its stable name.
  public var id: Identifier
  /// What is looked at.
  public var text: String?
  /// The event it is counted from: "hire", "start", or a named day of the plan.
  public var event: String?
  /// How many days after the event; negative before it.
  public var day: Int?
  /// The day itself, where it is not counted.
  public var date: CalendarDate?
  /// The person who sees to it.
  public var who: Identifier?
  /// What is asked on that day.
  public var questions: [String] = []
  /// The day it took place.
  public var done: CalendarDate?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A checkpoint of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
