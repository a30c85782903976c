// SPDX-License-Identifier: GPL-3.0-or-later

extension GoalDecision {
  /// What one is called in a sentence.
  public static let noun = "decision"

  /// What it holds.
  public static let about = "What people decided about a goal when they looked at its data, and why."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<GoalDecision> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("goal", \.goal, "goal", "The goal."),
    .init("date", \.date, "date", "The day on which it was decided."),
    .init("response", \.response, "response", "What was decided."),
    .init("reason", \.reason, "reason", "Why it was decided so."),
    .init("suggested", \.suggested, "suggestion", "What the rule suggested."),
    .init("grounds", \.grounds, "grounds", "What the suggestion rested on, in words."),
    .init("who", \.who, "person", "The person who decided."),
  ]
}
