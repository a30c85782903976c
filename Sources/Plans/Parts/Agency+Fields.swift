// SPDX-License-Identifier: GPL-3.0-or-later

extension Agency {
  /// What one is called in a sentence.
  public static let noun = "agency"

  /// What it holds.
  public static let about = "An agency or service outside that is involved."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Agency> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("name", \.name, "name", "The agency."),
    .init("person", \.person, "contact person", "The person to ask for."),
    .init("contact", \.contact, "contact", "How to reach them."),
    .init("note", \.note, "note", "What they do."),
  ]
}
