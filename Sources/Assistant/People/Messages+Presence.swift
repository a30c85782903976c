// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// What is said of who is not meant, who is away, and of names that stand already.
extension Messages {
  static func notMeant(_ people: [String]) -> String { say("assistant.not-meant", "Not: \(people.listed).") }
  static func alsoThere(_ people: [String]) -> String { say("assistant.also-there", "Also there: \(people.listed).") }
  static var whoThen: String { say("assistant.who-then", "Who, then? /skip leaves it open.") }
  static func absentNote(_ name: String) -> String {
    say("assistant.absent-note", "\(name) was not there when this was written.")
  }
  static func absent(_ name: String) -> String {
    say(
      "assistant.absent",
      "\(name) is not here, then, and the plan says so. Type what \(name) has said about it, or /skip what only \(name) can tell."
    )
  }
  static func saidBy(_ name: String, _ words: String) -> String { say("assistant.said-by", "\(name): \(words)") }
  static func notedAsSaidBy(_ name: String, _ words: String) -> String {
    say("assistant.noted-as-said-by", "Noted, as said by \(name): \u{201C}\(words)\u{201D}.")
  }
  static var goesOnAlone: String {
    say("assistant.goes-on-alone", "Then it is only you from here on. Nobody else is asked.")
  }
  static func isAlone(_ learner: String, not leader: String) -> String {
    say(
      "assistant.is-alone",
      "Then it is only you, \(learner). If you are \(leader), type /back and your name.")
  }
  static func notHere(_ names: [String]) -> String { say("assistant.not-here", "Not here: \(names.listed).") }
  static func nameStands(_ name: String) -> String {
    say("assistant.name-stands", "\(name): so it is written everywhere.")
  }
  static func howNameIsRight(_ name: String) -> String {
    say(
      "assistant.how-name-is-right",
      "How is it right? Type \u{201C}\(name) is spelled ...\u{201D} or \u{201C}my name is ...\u{201D}.")
  }
}
