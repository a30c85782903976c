// SPDX-License-Identifier: GPL-3.0-or-later

extension Assessment {
  /// What one is called in a sentence.
  public static let noun = "assessment"

  /// What it holds.
  public static let about = "A measured or self-rated state."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Assessment> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("instrument", \.instrument, "instrument", "What it was measured with."),
    .init("date", \.date, "date", "The day it was measured."),
    .init("score", \.score, "score", "The result."),
    .init("level", \.level, "level", "The level that the result means: \"below benchmark\"."),
    .init("moment", \.moment, "moment", "Before or after the learning."),
    .init("before", \.before, "self-rating before", "How the learner rated it before."),
    .init("after", \.after, "self-rating after", "How the learner rated it after."),
    .init("domain", \.domain, "domain", "The area it belongs to."),
    .init("note", \.note, "note", "What else was seen."),
    .init("who", \.who, "assessor", "The person who measured."),
    .init("learner", \.learner, "learner", "The learner measured, where a plan has several."),
    .init("goal", \.goal, "goal", "The goal it belongs to."),
    .init("gap", \.gap, "gap", "The gap it belongs to."),
  ]
}
