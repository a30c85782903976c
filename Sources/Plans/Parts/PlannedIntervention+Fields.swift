// SPDX-License-Identifier: GPL-3.0-or-later

extension PlannedIntervention {
  /// What one is called in a sentence.
  public static let noun = "intervention"

  /// What it holds.
  public static let about = "An intervention as it is used in this plan."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<PlannedIntervention> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("entry", \.entry, "corpus entry", "The id of the entry in the corpus."),
    .init("entryVersion", \.entryVersion, "version of the entry", "The version of the entry when it was chosen."),
    .init("text", \.text, "text", "Its title, or the idea in own words."),
    .init("isLocal", \.isLocal, "own idea", "Whether it is an own idea: local, not rated."),
    .init("goal", \.goal, "goal", "The goal it serves."),
    .init("gap", \.gap, "gap", "The gap it closes."),
    .init("tier", \.tier, "tier", "The tier of support."),
    .init("who", \.who, "responsible person", "The person who carries it out."),
    .init("with", \.with, "others", "The people who do it together with that person."),
    .init(
      "whoNote", \.whoNote, "note on who does it",
      "What was said of who does it, in own words: \"if he has time\", \"whoever is on shift\"."),
    .init("collector", \.collector, "data collector", "The person who collects the data."),
    .init("place", \.place, "place", "Where it happens."),
    .init("schedule", \.schedule, "schedule", "When and how often it happens, in own words."),
    .init("timesPerWeek", \.timesPerWeek, "times a week", "How often a week."),
    .init("minutes", \.minutes, "minutes", "How many minutes at a time."),
    .init("weeks", \.weeks, "weeks", "For how many weeks."),
    .init("materials", \.materials, "materials", "What is needed."),
    .init("start", \.start, "start date", "The first day."),
    .init("end", \.end, "end date", "The last day planned."),
    .init("fidelity", \.fidelity, "fidelity log", "What was really done of it."),
    .init("ruledOut", \.ruledOut, "ruled-out alternatives", "What was considered and not chosen."),
    .init("status", \.status, "status", "Where it stands."),
    .init("endReason", \.endReason, "reason for the end", "Why it ended."),
  ]
}
