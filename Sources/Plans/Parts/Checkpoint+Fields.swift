// SPDX-License-Identifier: GPL-3.0-or-later

extension Checkpoint {
  /// What one is called in a sentence.
  public static let noun = "checkpoint"

  /// What it holds.
  public static let about = "A day to look at things, often counted from an event such as the first day at work."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Checkpoint> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("text", \.text, "text", "What is looked at."),
    .init("event", \.event, "event", "The event it is counted from: \"hire\", \"start\", or a named day of the plan."),
    .init("day", \.day, "day", "How many days after the event; negative before it."),
    .init("date", \.date, "date", "The day itself, where it is not counted."),
    .init("who", \.who, "responsible person", "The person who sees to it."),
    .init("questions", \.questions, "questions", "What is asked on that day."),
    .init("done", \.done, "day done", "The day it took place."),
  ]
}
