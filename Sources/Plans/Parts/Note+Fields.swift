// SPDX-License-Identifier: GPL-3.0-or-later

extension Note {
  public static let noun = "note"

  public static let about = "A note, shared or private."

  public static let fields: [Field<Note>] = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("text", \.text, "text", "The words."),
    .init("date", \.date, "date", "The day it was written."),
    .init("who", \.who, "writer", "The person who wrote it."),
    .init("about", \.about, "subject", "The part that it is about."),
  ]
}
