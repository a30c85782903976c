// SPDX-License-Identifier: GPL-3.0-or-later

extension Review {
  /// What one is called in a sentence.
  public static let noun = "review"

  /// What it holds.
  public static let about = "A look back at the goals, and a decision for each."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Review> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("due", \.due, "due date", "The day by which it takes place."),
    .init("done", \.done, "day done", "The day it took place."),
    .init("clock", \.clock, "clock", "Which of the kind's clocks asked for it: \"monitoring\", \"annual\"."),
    .init("checkpoint", \.checkpoint, "checkpoint", "The checkpoint it belongs to."),
    .init("people", \.people, "people", "Who took part."),
    .init("outcomes", \.outcomes, "outcomes", "The result for each goal."),
    .init("summary", \.summary, "summary", "What was found, in short."),
    .init("next", \.next, "next date", "The day of the next review."),
  ]
}
