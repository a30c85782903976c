// SPDX-License-Identifier: GPL-3.0-or-later

extension Checkpoint {
  public static let noun = "checkpoint"

  public static let about = "A day to look at things, often counted from an event such as the first day at work."

  public static let fields: [Field<Checkpoint>] = [
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
