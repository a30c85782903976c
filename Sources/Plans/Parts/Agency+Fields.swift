// SPDX-License-Identifier: GPL-3.0-or-later

extension Agency {
  public static let noun = "agency"

  public static let about = "An agency or service outside that is involved."

  public static let fields: [Field<Agency>] = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("name", \.name, "name", "The agency."),
    .init("person", \.person, "contact person", "The person to ask for."),
    .init("contact", \.contact, "contact", "How to reach them."),
    .init("note", \.note, "note", "What they do."),
  ]
}
