// SPDX-License-Identifier: GPL-3.0-or-later

extension Commitment {
  public static let noun = "commitment"

  public static let about = "What one of the people promises."

  public static let fields: [Field<Commitment>] = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("role", \.role, "role", "The role in which the person promises."),
    .init("who", \.who, "person", "The person who promises."),
    .init("text", \.text, "text", "The promise, in own words."),
  ]
}
