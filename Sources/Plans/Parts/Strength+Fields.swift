// SPDX-License-Identifier: GPL-3.0-or-later

extension Strength {
  public static let noun = "strength"

  public static let about = "Something that the learner does well."

  public static let fields: [Field<Strength>] = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("text", \.text, "text", "The strength, in own words."),
    .init("domain", \.domain, "domain", "The area it belongs to."),
    .init("evidence", \.evidence, "evidence", "What shows it."),
  ]
}
