// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// What is said where answers are read back.
extension Messages {
  static var notSaidYet: String { say("dialogue.not-said-yet", "(not said yet)") }
  /// In a question that speaks of an answer which was skipped.
  static var missingAnswer: String { say("dialogue.missing-answer", "that") }
  static var readBackHelp: String { say("dialogue.read-back-help", "Say yes, or no to answer again.") }
  static var listReadBackHelp: String {
    say(
      "dialogue.list-read-back-help",
      "Say yes, or what to change: \"1 and 3 belong together\", \"2: other words\", \"drop 3\", \"add ...\".")
  }
  static var sayItAgain: String { say("dialogue.say-it-again", "Then say it again.") }
  static var sectionReadBackHelp: String {
    say("dialogue.section-read-back-help", "Say yes, or type the number of what should change.")
  }

  static func dayReadBack(_ day: String) -> String { say("dialogue.day-read-back", "\(day). OK?") }
  static func readBack(_ words: String) -> String {
    say("dialogue.read-back", "\u{201C}\(words)\u{201D}. Is that right?")
  }

  static func listReadBack(_ items: [String]) -> String {
    say(
      "dialogue.list-read-back",
      "I hear \(countWord(items.count)) things:\n\(numbered(items))\nIs that right? (yes, or say what to change)")
  }

  /// One item a line, its number in front.
  static func numbered(_ items: [String]) -> String {
    items.enumerated().map { "\($0 + 1)  \($1)" }.joined(separator: "\n")
  }

  static func whichToChange(_ items: [ReviewItem]) -> String {
    let list = items.map { "\($0.number)  \($0.ask) \u{2192} \(known(of: $0))" }
    return say(
      "dialogue.which-to-change",
      "Which one should change? Type its number, or yes if all is right:\n\(list.joined(separator: "\n"))")
  }

  /// What is known of an answer: its words, or why there are none.
  private static func known(of item: ReviewItem) -> String {
    switch item.standing {
    case .skipped: say("dialogue.known-of.skipped", "(skipped)")
    case .unknown: say("dialogue.known-of.unknown", "(not known yet)")
    case .answered, .unanswered, .setAside: item.text.isEmpty ? notSaidYet : item.text
    }
  }
}
