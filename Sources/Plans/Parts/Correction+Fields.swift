// SPDX-License-Identifier: GPL-3.0-or-later

extension Correction {
  /// What one is called in a sentence.
  public static let noun = "correction"

  /// What it holds.
  public static let about = "What a data point said before it was corrected."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Correction> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("value", \.value, "value before", "The value before."),
    .init("date", \.date, "day before", "The day before, where the day was wrong."),
    .init("reason", \.reason, "reason", "Why it was corrected."),
    .init("corrected", \.corrected, "corrected on", "The day on which it was corrected."),
    .init("who", \.who, "person", "The person who corrected it."),
  ]
}
