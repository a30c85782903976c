// SPDX-License-Identifier: GPL-3.0-or-later

extension Learner {
  /// What one is called in a sentence.
  public static let noun = "learner"

  /// What it holds.
  public static let about = "The student or employee whom a plan is for."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Learner> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("name", \.name, "name", "The full name."),
    .init("preferredName", \.preferredName, "preferred name", "The name that the learner wants to be called by."),
    .init(
      "ids", \.ids, "numbers", "Numbers by which others know the learner, by what they are called: \"employee number\"."
    ),
    .init("birthDate", \.birthDate, "date of birth", "The day of birth, where a form asks for it."),
    .init("grade", \.grade, "grade", "The school grade or, in public service, the pay grade: \"3\", \"K\", \"GS-12\"."),
    .init("school", \.school, "school", "The school, college or provider."),
    .init("position", \.position, "position", "The job title."),
    .init("unit", \.unit, "unit", "The department or team."),
    .init("hireDate", \.hireDate, "hire date", "The first day in the job."),
    .init("languages", \.languages, "languages", "The languages spoken, the first one first."),
    .init("interests", \.interests, "interests", "What the learner likes."),
    .init("aspirations", \.aspirations, "aspirations", "Where the learner wants to get to."),
    .init(
      "learningPreferences", \.learningPreferences, "learning preferences",
      "How the learner likes to learn; kept, and never used to choose an intervention."),
    .init("destination", \.destination, "destination", "Where the learner goes when the plan ends."),
    .init("contact", \.contact, "contact", "How to reach the learner, in own words."),
    .init("email", \.email, "email address", "The email address."),
    .init("phones", \.phones, "phone numbers", "The phone numbers."),
    .init("address", \.address, "address", "The postal address."),
  ]
}
