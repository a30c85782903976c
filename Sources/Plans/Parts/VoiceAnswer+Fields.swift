// SPDX-License-Identifier: GPL-3.0-or-later

extension VoiceAnswer {
  /// What one is called in a sentence.
  public static let noun = "answer"

  /// What it holds.
  public static let about = "What one person said to a question."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<VoiceAnswer> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("role", \.role, "role", "The role in which the person spoke."),
    .init("who", \.who, "speaker", "The person who spoke."),
    .init("text", \.text, "text", "The words, as they were said."),
    .init("rating", \.rating, "rating", "The rating, where the question asks for one."),
    .init("date", \.date, "date", "The day it was said."),
  ]
}
