// SPDX-License-Identifier: GPL-3.0-or-later

extension Party {
  /// What one is called in a sentence.
  public static let noun = "person"

  /// What it holds.
  public static let about = "A person with a role in the plan."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Party> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("name", \.name, "name", "The full name."),
    .init("role", \.role, "role", "What the person is in the plan."),
    .init(
      "relationship", \.relationship, "relationship",
      "What the person is to the learner, in own words: \"grandmother\", \"manager until March\"."),
    .init("contact", \.contact, "contact", "How to reach the person, in own words."),
    .init("email", \.email, "email address", "The email address."),
    .init("phones", \.phones, "phone numbers", "The phone numbers."),
    .init("address", \.address, "address", "The postal address."),
    .init("from", \.from, "first day", "Since when the person has this role in the plan."),
    .init("until", \.until, "last day", "Until when the person has this role in the plan."),
    .init(
      "maySee", \.maySee, "sections to see",
      "Keys of the sections that the person may see; none named means nothing was agreed."),
    .init("mayEdit", \.mayEdit, "sections to edit", "Keys of the sections that the person may change."),
  ]
}
