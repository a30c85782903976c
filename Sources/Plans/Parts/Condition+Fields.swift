// SPDX-License-Identifier: GPL-3.0-or-later

extension Condition {
  public static let noun = "condition"

  public static let about = "A condition or disability that gives a right to accommodations."

  public static let fields: [Field<Condition>] = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("text", \.text, "text", "The condition, in own words."),
    .init("code", \.code, "code", "Its code on the form that asks for it."),
    .init("domain", \.domain, "domain", "The area it belongs to: academic, social, medical."),
    .init("evidence", \.evidence, "evidence", "The sources that support it, one by one."),
    .init("diagnosedBy", \.diagnosedBy, "diagnosing person", "Who made the diagnosis."),
    .init("date", \.date, "date", "The day of the diagnosis or evaluation."),
  ]
}
