// SPDX-License-Identifier: GPL-3.0-or-later

extension RuledOut {
  public static let noun = "alternative"

  public static let about = "An intervention that was considered and not chosen."

  public static let fields: [Field<RuledOut>] = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("entry", \.entry, "corpus entry", "The id of the entry in the corpus."),
    .init("text", \.text, "text", "What it was, in own words."),
    .init("reason", \.reason, "reason", "Why it was not chosen."),
  ]
}
