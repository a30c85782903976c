// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

extension Messages {
  static func expressionTooLong(_ limit: Int) -> String {
    say("dialogue.expression-too-long", "expression has more than \(limit) characters")
  }
  static var expressionTooLongHint: String {
    say("dialogue.expression-too-long-hint", "say it shorter, or split the step in two")
  }
  static func expressionUnexpected(_ word: String) -> String {
    say("dialogue.expression-unexpected", "expression has \"\(word)\" where it makes no sense")
  }
  static var expressionHint: String {
    say(
      "dialogue.expression-hint",
      "write it like: has(goal), count(gap) > 1, cause == no-time, band in (elementary, middle), not vague")
  }
  static var expressionEnds: String { say("dialogue.expression-ends", "expression stops too early") }
  static var expressionEndsHint: String {
    say("dialogue.expression-ends-hint", "add what is missing after the last word")
  }
  static func expressionLacks(_ sign: String) -> String {
    say("dialogue.expression-lacks", "expression lacks a \"\(sign)\"")
  }
  static func expressionLacksHint(_ sign: String) -> String {
    say("dialogue.expression-lacks-hint", "add \"\(sign)\" here")
  }
  static func expressionGoesOn(_ word: String) -> String {
    say("dialogue.expression-goes-on", "expression goes on with \"\(word)\" after it is complete")
  }
  static var expressionGoesOnHint: String {
    say("dialogue.expression-goes-on-hint", "join two conditions with \"and\" or \"or\"")
  }
  static var quoteStaysOpen: String { say("dialogue.quote-stays-open", "expression has a quote that stays open") }
  static var quoteStaysOpenHint: String { say("dialogue.quote-stays-open-hint", "close the quote with the same sign") }
}
