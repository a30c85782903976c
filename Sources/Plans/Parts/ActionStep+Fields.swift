// SPDX-License-Identifier: GPL-3.0-or-later

extension ActionStep {
  /// What one is called in a sentence.
  public static let noun = "action"

  /// What it holds.
  public static let about = "Something that one person does by a day."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<ActionStep> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("text", \.text, "text", "What is done."),
    .init("code", \.code, "code", "Its kind, as the form codes it."),
    .init("goal", \.goal, "goal", "The goal it serves."),
    .init("who", \.who, "responsible person", "The person who does it or sees to it."),
    .init("with", \.with, "others", "The people who do it together with that person."),
    .init(
      "whoNote", \.whoNote, "note on who does it",
      "What was said of who does it, in own words: \"if he has time\", \"whoever is on shift\"."),
    .init("start", \.start, "start date", "The day it begins."),
    .init("due", \.due, "due date", "The day by which it is done."),
    .init("done", \.done, "day done", "The day it was done."),
    .init("status", \.status, "status", "Where it stands."),
    .init("cost", \.cost, "cost", "What it costs."),
    .init("resources", \.resources, "resources", "What is needed for it."),
    .init("evidence", \.evidence, "evidence of completion", "What shows that it is done."),
  ]
}
