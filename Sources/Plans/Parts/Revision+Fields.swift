// SPDX-License-Identifier: GPL-3.0-or-later

extension Revision {
  public static let noun = "revision"

  public static let about = "A day on which the plan was brought up to date."

  public static let fields: [Field<Revision>] = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("date", \.date, "date", "The day."),
    .init("sections", \.sections, "sections", "The sections that changed."),
    .init("who", \.who, "person", "The person who changed them."),
    .init("note", \.note, "note", "What changed."),
  ]
}
