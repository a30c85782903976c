// SPDX-License-Identifier: GPL-3.0-or-later

extension Evidence {
  /// What one is called in a sentence.
  public static let noun = "piece of evidence"

  /// What it holds.
  public static let about = "Something that shows a state or a result: a file that stays where it is, or a note."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Evidence> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("text", \.text, "text", "What it is."),
    .init("source", \.source, "source", "Where it comes from."),
    .init("path", \.path, "file", "The path of the file; no copy is made."),
    .init("sha256", \.sha256, "fingerprint", "The SHA-256 of the file, in hexadecimal."),
    .init("date", \.date, "date", "Its day."),
    .init("about", \.about, "subject", "The part that it supports."),
    .init("who", \.who, "person", "The person who brought it."),
  ]
}
