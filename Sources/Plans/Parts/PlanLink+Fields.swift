// SPDX-License-Identifier: GPL-3.0-or-later

extension PlanLink {
  /// What one is called in a sentence.
  public static let noun = "linked plan"

  /// What it holds.
  public static let about = "Another plan of the same learner, here or elsewhere."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<PlanLink> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("title", \.title, "title", "What the plan is called."),
    .init("kind", \.kind, "kind", "The kind of plan: \"iep\", \"transition\"."),
    .init("plan", \.plan, "plan", "The identifier of the plan, when it is kept here."),
    .init("relation", \.relation, "relation", "How it stands to this one: \"before\", \"beside\"."),
    .init("versionDate", \.versionDate, "date of its version", "The day of its most recent version."),
    .init("location", \.location, "location", "Where it is kept."),
    .init("note", \.note, "note", "What else to know."),
  ]
}
