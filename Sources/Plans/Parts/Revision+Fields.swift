// SPDX-License-Identifier: GPL-3.0-or-later

extension Revision {
  /// What one is called in a sentence.
  public static let noun = "revision"

  /// What it holds.
  public static let about = "A day on which the plan was brought up to date."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Revision> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("date", \.date, "date", "The day."),
    .init("sections", \.sections, "sections", "The sections that changed."),
    .init("who", \.who, "person", "The person who changed them."),
    .init("note", \.note, "note", "What changed."),
  ]
}
