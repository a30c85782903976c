// SPDX-License-Identifier: GPL-3.0-or-later

extension Observation {
  /// What one is called in a sentence.
  public static let noun = "observation"

  /// What it holds.
  public static let about = "One data point."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Observation> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("goal", \.goal, "goal", "The goal it belongs to."),
    .init("intervention", \.intervention, "intervention", "The intervention it belongs to."),
    .init("learner", \.learner, "learner", "The learner observed, where a plan has several."),
    .init("date", \.date, "date", "The day it was seen."),
    .init("value", \.value, "value", "The number or rating."),
    .init("phase", \.phase, "phase", "The stretch of time it belongs to."),
    .init("who", \.who, "observer", "The person who saw it."),
    .init("note", \.note, "note", "What else was seen."),
    .init("corrections", \.corrections, "corrections", "What it said before it was corrected."),
  ]
}
