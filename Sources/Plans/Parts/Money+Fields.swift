// SPDX-License-Identifier: GPL-3.0-or-later

extension Money {
  /// What one is called in a sentence.
  public static let noun = "cost"

  /// What it holds.
  public static let about = "An amount of money, or the words where no amount is known."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Money> = [
    .init("amount", \.amount, "amount", "The exact amount."),
    .init("currency", \.currency, "currency", "The currency code: \"USD\"."),
    .init("text", \.text, "text", "The cost in own words."),
  ]
}
