// SPDX-License-Identifier: GPL-3.0-or-later

extension Money {
  public static let noun = "cost"

  public static let about = "An amount of money, or the words where no amount is known."

  public static let fields: [Field<Money>] = [
    .init("amount", \.amount, "amount", "The exact amount."),
    .init("currency", \.currency, "currency", "The currency code: \"USD\"."),
    .init("text", \.text, "text", "The cost in own words."),
  ]
}
