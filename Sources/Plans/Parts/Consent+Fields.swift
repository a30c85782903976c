// SPDX-License-Identifier: GPL-3.0-or-later

extension Consent {
  /// What one is called in a sentence.
  public static let noun = "consent"

  /// What it holds.
  public static let about = "A permission, for one use."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Consent> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("who", \.who, "person", "The person who gives it."),
    .init("use", \.use, "use", "What it allows."),
    .init("state", \.state, "state", "Where it stands."),
    .init("date", \.date, "date", "The day it was asked for, given, refused or withdrawn."),
    .init("due", \.due, "due date", "The day by which an answer is needed."),
    .init("until", \.until, "last day", "Until when it holds."),
    .init("note", \.note, "note", "What else was said."),
  ]
}
