// SPDX-License-Identifier: GPL-3.0-or-later

extension Signature {
  /// What one is called in a sentence.
  public static let noun = "signature"

  /// What it holds.
  public static let about = "A place to sign, signed or not."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Signature> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("who", \.who, "person", "The person who signs."),
    .init("role", \.role, "role", "The role in which the person signs."),
    .init("meaning", \.meaning, "meaning", "What the signature says."),
    .init("text", \.text, "statement", "The sentence above the signature."),
    .init("order", \.order, "order", "Its place in the order of signing, from 1."),
    .init("required", \.required, "required", "Whether the plan needs it."),
    .init("date", \.date, "date", "The day it was signed; without it, it is not signed."),
  ]
}
