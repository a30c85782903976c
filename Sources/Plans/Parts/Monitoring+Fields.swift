// SPDX-License-Identifier: GPL-3.0-or-later

extension Monitoring {
  /// What one is called in a sentence.
  public static let noun = "monitoring plan"

  /// What it holds.
  public static let about = "How progress is watched."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Monitoring> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("goal", \.goal, "goal", "The goal that is watched."),
    .init("instrument", \.instrument, "instrument", "What it is measured with."),
    .init("record", \.record, "record", "What is written down each time."),
    .init("collector", \.collector, "data collector", "The person who collects the data."),
    .init("frequency", \.frequency, "frequency", "How often."),
    .init("everyDays", \.everyDays, "days between observations", "How many days lie between two observations."),
    .init("schedule", \.schedule, "schedule", "When, in own words."),
    .init("rule", \.rule, "decision rule", "What decides whether it goes on."),
    .init("phases", \.phases, "phases", "When the stretches of time began: baseline, intervention, fade-out."),
  ]
}
