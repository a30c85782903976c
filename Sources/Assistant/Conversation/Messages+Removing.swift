// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// What is said about taking out and erasing.
extension Messages {
  static func forgetQuestion(_ text: String, asked ask: String) -> String {
    say(
      "assistant.forget-question",
      "Erase \u{201C}\(text)\u{201D} (\(ask)) for good? It cannot be brought back. (yes or no)")
  }
  static func forgotten(_ ask: String) -> String {
    say("assistant.forgotten", "Erased for good: the answer to \u{201C}\(ask)\u{201D}.")
  }
  static func eraseWholeQuestion(_ name: String, asked ask: String) -> String {
    say(
      "assistant.erase-whole-question",
      "The answer to \u{201C}\(ask)\u{201D} is about \u{201C}\(name)\u{201D} and nothing else. Erase all of it for good? (yes or no)"
    )
  }
  static func partErased(_ name: String, kept: String) -> String {
    say(
      "assistant.part-erased",
      "Gone for good, with all that belongs to it: what was said about \u{201C}\(name)\u{201D}. What stands: \u{201C}\(kept)\u{201D}."
    )
  }
  static func noSuchAnswer(_ words: String) -> String {
    say("assistant.no-such-answer", "nothing was answered that is called \(words). /review shows all answers by number")
  }
  static func noSuchNumberedAnswer(_ words: String) -> String {
    say(
      "assistant.no-such-numbered-answer",
      "nothing was answered at number \(words). /review shows all answers by number")
  }
  static var whichOfThese: String {
    say("assistant.which-of-these", "Several things fit. Which one? Say more of its words, or its number in /review:")
  }
  static var whichGoes: String {
    say("assistant.which-goes", "Which of these shall be taken out? Type its number.")
  }
  static var yesTakesNoneOut: String {
    say(
      "assistant.yes-takes-none-out",
      "A yes does not say which one shall be taken out. Type its number, or: none. Yes once more leaves all as it is.")
  }
  static func moved(_ words: String, to ask: String) -> String {
    say("assistant.moved", "Moved: \u{201C}\(words)\u{201D} now answers \u{201C}\(ask)\u{201D}. /undo puts it back.")
  }
  static func whatInstead(_ number: Int, _ text: String) -> String {
    say(
      "assistant.what-instead",
      "\(number) is \u{201C}\(text)\u{201D}. Say \"drop \(number)\", or \"\(number):\" and the right words.")
  }
  static func partTakenOut(_ part: String, kept: String) -> String {
    say(
      "assistant.part-taken-out",
      "Taken out: \u{201C}\(part)\u{201D}. What stands: \u{201C}\(kept)\u{201D}. /undo brings it back.")
  }
  static func partInSeveral(_ name: String) -> String {
    say(
      "assistant.part-in-several",
      "\u{201C}\(name)\u{201D} stands in these. Say which: take out the \(name) part in, and the number.")
  }
}
