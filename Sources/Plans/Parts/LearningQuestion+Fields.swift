// SPDX-License-Identifier: GPL-3.0-or-later

extension LearningQuestion {
  /// What one is called in a sentence.
  public static let noun = "question"

  /// What it holds.
  public static let about = "Something that the learner wants to find out."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<LearningQuestion> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("text", \.text, "text", "The question."),
    .init("topic", \.topic, "topic", "The block it belongs to: strategy, people, processes."),
    .init("who", \.who, "person to ask", "The person who may know."),
    .init("due", \.due, "due date", "The day by which the answer is wanted."),
    .init("answer", \.answer, "answer", "What was found out."),
    .init("done", \.done, "day answered", "The day it was found out."),
  ]
}
