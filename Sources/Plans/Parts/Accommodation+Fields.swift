// SPDX-License-Identifier: GPL-3.0-or-later

extension Accommodation {
  /// What one is called in a sentence.
  public static let noun = "accommodation"

  /// What it holds.
  public static let about = "A change in how something is done that removes a barrier and keeps what is asked."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Accommodation> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("entry", \.entry, "corpus entry", "The id of the entry in the corpus."),
    .init("entryVersion", \.entryVersion, "version of the entry", "The version of the entry when it was chosen."),
    .init("text", \.text, "text", "The accommodation, in own words."),
    .init("barrier", \.barrier, "barrier", "The barrier it removes."),
    .init("condition", \.condition, "condition", "The condition that it answers."),
    .init("settings", \.settings, "settings", "Where it applies."),
    .init("who", \.who, "provider", "The person who provides it."),
    .init("with", \.with, "others", "The people who do it together with that person."),
    .init(
      "whoNote", \.whoNote, "note on who does it",
      "What was said of who does it, in own words: \"if he has time\", \"whoever is on shift\"."),
    .init("from", \.from, "first day", "Since when it applies."),
    .init("until", \.until, "last day", "Until when it applies."),
    .init("temporary", \.temporary, "temporary", "Whether it ends by itself."),
    .init(
      "usedInClassSince", \.usedInClassSince, "use in class",
      "Since when it has been used in class, which comes before its use in a test."),
    .init("evidence", \.evidence, "evidence", "The sources that support it, one by one."),
    .init("seenBy", \.seenBy, "sign that it works", "How one sees that it works."),
    .init("status", \.status, "status", "Where it stands."),
  ]
}
