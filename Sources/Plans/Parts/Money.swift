// SPDX-License-Identifier: GPL-3.0-or-later

/// An amount of money, or the words where no amount is known.
public struct Money: Facet {
  /// The exact amount.
  public var amount: Amount?
  /// The currency code: "USD".
  public var currency: String?
  /// The cost in own words.
  public var text: String?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A cost of which nothing is known yet.
  public init() {}
}
