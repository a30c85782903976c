// SPDX-License-Identifier: GPL-3.0-or-later

extension Barrier {
  /// What one is called in a sentence.
  public static let noun = "barrier"

  /// What it holds.
  public static let about = "Something outside the learner that stands in the way."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Barrier> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("text", \.text, "text", "The barrier, in own words."),
    .init("code", \.code, "code", "Its code on the form that asks for it."),
    .init("domain", \.domain, "domain", "The area it belongs to."),
    .init("steps", \.steps, "next steps", "What is done to make it smaller."),
    .init("sensitive", \.sensitive, "sensitive", "Whether it stays out of every export."),
  ]
}
