// SPDX-License-Identifier: GPL-3.0-or-later

extension Note {
  /// What one is called in a sentence.
  public static let noun = "note"

  /// What it holds.
  public static let about = "A note, shared or private."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Note> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("text", \.text, "text", "The words."),
    .init("date", \.date, "date", "The day it was written."),
    .init("who", \.who, "writer", "The person who wrote it."),
    .init("about", \.about, "subject", "The part that it is about."),
  ]
}
