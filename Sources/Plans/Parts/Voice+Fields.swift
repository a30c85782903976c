// SPDX-License-Identifier: GPL-3.0-or-later

extension Voice {
  /// What one is called in a sentence.
  public static let noun = "voice"

  /// What it holds.
  public static let about = "One question, answered by several people side by side."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Voice> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("topic", \.topic, "topic", "A short code of what it is about."),
    .init("question", \.question, "question", "The question as it was asked."),
    .init("about", \.about, "subject", "The review, checkpoint or other part that the question belongs to."),
    .init("answers", \.answers, "answers", "What each one said; never merged."),
  ]
}
