// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization

/// What is said to errands.
extension Messages {
  static var takeYourTime: String { say("assistant.take-your-time", "Take your time. Everything is kept.") }
  static func notedBeside(_ words: String) -> String {
    say("assistant.noted-beside", "Noted beside it: \(words)")
  }
  static func switchTo(_ title: String) -> String {
    say(
      "assistant.switch-to",
      "Shall we go over to \u{201C}\(title)\u{201D}? What was said here is kept, and you can come back to it. (yes or no)"
    )
  }
  static var chooseAnother: String {
    say(
      "assistant.choose-another",
      "Shall I show the other conversations? What was said here is kept, and you can come back to it. (yes or no)")
  }
  static func isThisOne(_ title: String) -> String {
    say("assistant.is-this-one", "This is it: \u{201C}\(title)\u{201D}. /new shows the other conversations.")
  }
  static var goesOnHere: String { say("assistant.goes-on-here", "Then we go on here.") }
  static func keepingPrivate(_ words: String) -> String {
    say("assistant.keeping-private", "Kept apart: \u{201C}\(words)\u{201D}.")
  }
  static func isShared(_ words: String) -> String {
    say("assistant.is-shared", "\u{201C}\(words)\u{201D} is not private.")
  }
  /// What was not written of an answer, and what was.
  static func partLeftOut(_ part: String, kept: String) -> String {
    say(
      "assistant.part-left-out",
      "Not written, as you asked: \u{201C}\(part)\u{201D}. Kept: \u{201C}\(kept)\u{201D}.")
  }
  static func allKeptPrivate(_ words: String) -> String {
    say(
      "assistant.all-kept-private",
      "Kept private, all of it: \u{201C}\(words)\u{201D}. \u{201C}My last answer isn't private\u{201D} shares it; \u{201C}undo\u{201D} takes it back."
    )
  }
  static var whatOfThese: String {
    say("assistant.what-of-these", "Shall I take it out, or keep it private? It stands here:")
  }
  static func standsNowhere(_ words: String) -> String {
    say(
      "assistant.stands-nowhere",
      "\u{201C}\(words)\u{201D} stands in no answer. What you do not type is in no plan; /private keeps an answer from others."
    )
  }
  static func whatShallItBe(_ words: String) -> String {
    say(
      "assistant.what-shall-it-be",
      "\u{201C}\(words)\u{201D} stands as it was. What should it be? Say: \"no, it is\" and the right words. /undo takes it back."
    )
  }
  static var privateLeftOut: String {
    say("assistant.private-left-out", "What is private is left out here. /review shows it.")
  }
}
