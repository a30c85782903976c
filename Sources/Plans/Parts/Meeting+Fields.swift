// SPDX-License-Identifier: GPL-3.0-or-later

extension Meeting {
  /// What one is called in a sentence.
  public static let noun = "meeting"

  /// What it holds.
  public static let about = "A meeting about the plan."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Meeting> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("purpose", \.purpose, "purpose", "What it is for."),
    .init("date", \.date, "date", "The day."),
    .init("time", \.time, "time", "The time of day, in own words."),
    .init("place", \.place, "place", "Where it takes place."),
    .init("people", \.people, "people", "Who takes part."),
    .init("held", \.held, "held", "Whether it took place."),
    .init("notes", \.notes, "notes", "What was said."),
    .init("decisions", \.decisions, "decisions", "What was decided."),
    .init("next", \.next, "next date", "The day of the next meeting."),
  ]
}
