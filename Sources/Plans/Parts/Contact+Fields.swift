// SPDX-License-Identifier: GPL-3.0-or-later

extension Contact {
  /// What one is called in a sentence.
  public static let noun = "contact"

  /// What it holds.
  public static let about = "One time that somebody was reached about the plan."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Contact> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("who", \.who, "person", "The person who was reached."),
    .init("by", \.by, "caller", "The person who reached out."),
    .init("date", \.date, "date", "The day."),
    .init("way", \.way, "way", "How: by phone, by letter."),
    .init("about", \.about, "subject", "What it was about."),
    .init("note", \.note, "note", "What came of it."),
  ]
}
