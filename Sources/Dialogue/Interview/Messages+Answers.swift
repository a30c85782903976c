// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// What is said of answers that do not fit their question.
extension Messages {
  static var nothingSaid: String { say("dialogue.nothing-said", "Type an answer, or /skip to go on.") }
  static var yesOrNo: String { say("dialogue.yes-or-no", "Please say yes or no.") }
  static var yesNoOrThing: String {
    say("dialogue.yes-no-or-thing", "Is there one? Say what it is, or no.")
  }
  static var partlyYes: String {
    say(
      "dialogue.partly-yes",
      "Which comes nearer, yes or no? What you say behind it is kept, too: yes, but only at work.")
  }
  static func notedBeside(_ remark: String) -> String {
    say("dialogue.noted-beside", "Noted beside it: \u{201C}\(remark)\u{201D}.")
  }
  static var noDay: String {
    say("dialogue.no-day", "I hear no day in that. Try \"18 December\", \"in six weeks\" or \"end of next month\".")
  }
  static var leaveDayOpen: String {
    say("dialogue.leave-day-open", "Say \"not known yet\" or type /skip to leave it open.")
  }
  static var wholeNumber: String { say("dialogue.whole-number", "A whole number, please.") }
  static var pickOrWrite: String {
    say("dialogue.pick-or-write", "Type a number from the list, or an idea of your own in words.")
  }
  static var yesAlone: String {
    say("dialogue.yes-alone", "Yes alone says little here. Give it in a few words, or type /skip.")
  }
  static func noAlone(_ words: String) -> String {
    say(
      "dialogue.no-alone",
      """
      \u{201C}\(words)\u{201D} can mean two things here. If there is nothing to say, type it once more and it stands. If you would \
      rather leave it out, type /skip.
      """)
  }
  static var referenceAlone: String {
    say(
      "dialogue.reference-alone",
      "I cannot see which answer you mean. Type it here in a few words, or /skip. Or say it again, and it stays as you said it."
    )
  }
  static func timeAlone(_ words: String) -> String {
    say(
      "dialogue.time-alone",
      "\u{201C}\(words)\u{201D} only says when. Type it here in a few words, or /skip. Or say it again, and it stays as you said it."
    )
  }
  static func emptyAnswer(_ words: String) -> String {
    say(
      "dialogue.empty-answer",
      """
      I cannot make much of \u{201C}\(words)\u{201D}. A few words are enough: /example shows some, /skip leaves it open, and the \
      same once more keeps it.
      """)
  }
  static var numberAlone: String {
    say("dialogue.number-alone", "There is no list to choose from here. Give it in your own words, or type /skip.")
  }
  static var ownWordsWanted: String { say("dialogue.own-words-wanted", "Good. Type it in your own words.") }

  static func choiceHeard(_ choices: String) -> String {
    say("dialogue.choice-heard", "I take that as: \(choices)")
  }
  static var ownWordsKept: String { say("dialogue.own-words-kept", "Kept in your own words.") }
  static func noneFits(_ behind: String) -> String {
    behind.isEmpty
      ? say("dialogue.none-fits", "None of these, then. I leave it open; you can come back to it.")
      : say("dialogue.none-fits-noted", "None of these, then. I leave it open, and note: \(behind)")
  }
  static func yesWithReserve(_ words: String) -> String {
    say("dialogue.yes-with-reserve", "Taken as yes, and noted beside it: \(words). With /back you can say no.")
  }

  static func wrongCount(_ count: Int, _ bounds: Bounds) -> String {
    say("dialogue.wrong-count", "That is \(count). Please name \(amount(bounds)).")
  }

  static func noSuchNumber(_ words: String, _ last: Int) -> String {
    say("dialogue.no-such-number", "There is no \(Phrasing.trimmed(words)). Type a number from 1 to \(last).")
  }

  static func noSuchLabel(_ labels: [String]) -> String {
    say("dialogue.no-such-label", "That is none of the choices. Type one of them: \(labels.listed).")
  }

  static func noSuchChoice(_ last: Int) -> String {
    last > 0
      ? say("dialogue.no-such-choice", "That is none of the choices. Type a number from 1 to \(last).")
      : say("dialogue.no-such-choice-2", "There is nothing to choose here yet. Type /skip.")
  }

  static func severalChoices(_ texts: [String]) -> String {
    say("dialogue.several-choices", "That could be \(texts.listedOr). Type its number.")
  }

  static func firstTaken(_ text: String) -> String {
    say("dialogue.first-taken", "One can stand here: \(text). All you said is noted beside it.")
  }

  static func rankLacks(_ texts: [String]) -> String {
    say("dialogue.rank-lacks", "Name every one once, the most important first. Missing: \(texts.listedAnd).")
  }
}
