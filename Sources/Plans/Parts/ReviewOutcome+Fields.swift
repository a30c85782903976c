// SPDX-License-Identifier: GPL-3.0-or-later

extension ReviewOutcome {
  /// What one is called in a sentence.
  public static let noun = "outcome"

  /// What it holds.
  public static let about = "What a review found about one goal."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<ReviewOutcome> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("goal", \.goal, "goal", "The goal."),
    .init("result", \.result, "result", "What came of it."),
    .init("value", \.value, "value", "The number reached."),
    .init("valueDate", \.valueDate, "day of the value", "The day that number is of, where not that of the review."),
    .init("reason", \.reason, "reason", "Why it came out so."),
    .init("response", \.response, "response", "What is decided."),
    .init("achieved", \.achieved, "achieved", "Whether it was achieved, where a form asks yes or no."),
    .init("evidence", \.evidence, "evidence", "Where the evidence is found."),
    .init("learnerComment", \.learnerComment, "learner's comment", "What the learner says to it."),
    .init("mentorComment", \.mentorComment, "mentor's comment", "What the mentor, teacher or supervisor says to it."),
  ]
}
