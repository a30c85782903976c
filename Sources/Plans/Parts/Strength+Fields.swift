// SPDX-License-Identifier: GPL-3.0-or-later

extension Strength {
  /// What one is called in a sentence.
  public static let noun = "strength"

  /// What it holds.
  public static let about = "Something that the learner does well."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Strength> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("text", \.text, "text", "The strength, in own words."),
    .init("domain", \.domain, "domain", "The area it belongs to."),
    .init("evidence", \.evidence, "evidence", "What shows it."),
  ]
}
