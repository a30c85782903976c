// SPDX-License-Identifier: GPL-3.0-or-later

extension Condition {
  /// What one is called in a sentence.
  public static let noun = "condition"

  /// What it holds.
  public static let about = "A condition or disability that gives a right to accommodations."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Condition> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("text", \.text, "text", "The condition, in own words."),
    .init("code", \.code, "code", "Its code on the form that asks for it."),
    .init("domain", \.domain, "domain", "The area it belongs to: academic, social, medical."),
    .init("evidence", \.evidence, "evidence", "The sources that support it, one by one."),
    .init("diagnosedBy", \.diagnosedBy, "diagnosing person", "Who made the diagnosis."),
    .init("date", \.date, "date", "The day of the diagnosis or evaluation."),
  ]
}
