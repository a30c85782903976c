// SPDX-License-Identifier: GPL-3.0-or-later

extension Messages {
  static func expressionTooLong(_ limit: Int) -> String { "expression has more than \(limit) characters" }
  static let expressionTooLongHint = "say it shorter, or split the step in two"
  static func expressionUnexpected(_ word: String) -> String { "expression has \"\(word)\" where it makes no sense" }
  static let expressionHint =
    "write it like: has(goal), count(gap) > 1, cause == no-time, band in (elementary, middle), not vague"
  static let expressionEnds = "expression stops too early"
  static let expressionEndsHint = "add what is missing after the last word"
  static func expressionLacks(_ sign: String) -> String { "expression lacks a \"\(sign)\"" }
  static func expressionLacksHint(_ sign: String) -> String { "add \"\(sign)\" here" }
  static func expressionGoesOn(_ word: String) -> String { "expression goes on with \"\(word)\" after it is complete" }
  static let expressionGoesOnHint = "join two conditions with \"and\" or \"or\""
  static let quoteStaysOpen = "expression has a quote that stays open"
  static let quoteStaysOpenHint = "close the quote with the same sign"
}
