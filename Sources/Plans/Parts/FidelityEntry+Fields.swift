// SPDX-License-Identifier: GPL-3.0-or-later

extension FidelityEntry {
  /// What one is called in a sentence.
  public static let noun = "fidelity entry"

  /// What it holds.
  public static let about = "How much of an intervention was done as planned in a stretch of time."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<FidelityEntry> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("date", \.date, "date", "The day or the last day of the stretch."),
    .init("planned", \.planned, "sessions planned", "How many sessions were planned."),
    .init("held", \.held, "sessions held", "How many sessions took place."),
    .init("minutes", \.minutes, "minutes", "How many minutes a session took."),
    .init("note", \.note, "note", "What was done otherwise."),
    .init("who", \.who, "reporter", "The person who says so."),
  ]
}
