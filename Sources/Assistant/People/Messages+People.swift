// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// What is said of the people of a plan, and of their names.
extension Messages {
  static func renamed(_ old: String, _ new: String) -> String {
    say("assistant.renamed", "\(new) instead of \(old), everywhere.")
  }

  static func isCalled(_ name: String, _ called: String) -> String {
    say("assistant.is-called", "\(name) is called \(called) from here on.")
  }

  /// What was taken to questions of its own.
  static func toldBeside(_ words: [String]) -> String {
    say("assistant.told-beside", "Also written down: \(words.listed).")
  }

  static func whoseNameIs(_ name: String) -> String {
    say("assistant.whose-name-is", "Whose name shall be \(name)? A number is enough.")
  }
  static var whosePlan: String {
    say("assistant.whose-plan", "the plan needs a name: whose plan is it? If you are here alone, type your own")
  }

  static func typesFor(_ learner: String) -> String {
    say(
      "assistant.types-for",
      "Good that you are here, too. The plan belongs to \(learner): ask \(learner), and type what \(learner) says.")
  }

  static func typesForNote(_ who: String, _ learner: String) -> String {
    say("assistant.types-for-note", "Typed for \(learner) by: \(who)")
  }
  static var nobodyThen: String {
    say("assistant.nobody-then", "Nobody, then: that stays open. /back returns to it.")
  }
}
