// SPDX-License-Identifier: GPL-3.0-or-later

extension Commitment {
  /// What one is called in a sentence.
  public static let noun = "commitment"

  /// What it holds.
  public static let about = "What one of the people promises."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Commitment> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("role", \.role, "role", "The role in which the person promises."),
    .init("who", \.who, "person", "The person who promises."),
    .init("text", \.text, "text", "The promise, in own words."),
  ]
}
