// SPDX-License-Identifier: GPL-3.0-or-later

extension RuledOut {
  /// What one is called in a sentence.
  public static let noun = "alternative"

  /// What it holds.
  public static let about = "An intervention that was considered and not chosen."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<RuledOut> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("entry", \.entry, "corpus entry", "The id of the entry in the corpus."),
    .init("text", \.text, "text", "What it was, in own words."),
    .init("reason", \.reason, "reason", "Why it was not chosen."),
  ]
}
