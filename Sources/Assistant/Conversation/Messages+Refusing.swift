// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization

/// What is said to answers that are not taken.
extension Messages {
  /// The same once more, where the first words did not help.
  static func askedOtherwise(_ turn: Turn) -> String {
    let ask = turn.reword.map { say("assistant.asked-otherwise.reword", "In other words: \($0)") } ?? turn.ask
    let how = howToAnswer(turn).map { " \($0)" } ?? ""
    let example = turn.example.map { say("assistant.asked-otherwise.example", " For example: \($0).").closedOnce } ?? ""
    return say("assistant.asked-otherwise", "\(ask)\(how)\(example) Or /skip, and we go on.")
  }
  /// Own words in the place of a choice.
  static func whichIsNearest(_ last: Int, _ words: String) -> String {
    say(
      "assistant.which-is-nearest",
      "Which of these comes nearest? Type its number, 1 to \(last). What you told stays beside it: \u{201C}\(words.trimmingWhitespace())\u{201D}."
    )
  }
  /// - Parameter words: what is noted; nil for nothing.
  static func leftOpen(isQuestion: Bool, noting words: String?) -> String {
    let way =
      isQuestion
      ? say("assistant.left-open", "We leave this one open and go on.")
      : say("assistant.left-as-it-is", "We leave it at that and go on.")
    return words.map { say("assistant.left-open.noted", "\(way) Noted: \u{201C}\($0)\u{201D}.") } ?? way
  }

  // Names
  static func greetedBack(_ ask: String) -> String { say("assistant.greeted-back", "Hello! \(ask)") }
  static func nameIsNumber(_ ask: String) -> String {
    say("assistant.name-is-number", "A name has letters. \(ask) A nickname or one letter is enough.")
  }
  static func noName(_ words: String, _ ask: String) -> String {
    say(
      "assistant.no-name",
      "That is more than a name: \u{201C}\(words)\u{201D}. \(ask) The same once more keeps it; /skip leaves it open.")
  }
  static func nameIsSubject(_ words: String, _ ask: String) -> String {
    say(
      "assistant.name-is-subject",
      "That sounds like a school subject: \u{201C}\(words)\u{201D}. \(ask) The same once more keeps it; /skip leaves it open."
    )
  }
  static func onePlanOnePerson(_ names: [String]) -> String {
    say("assistant.one-plan-one-person", "A plan is for one person. Which name goes on this one: \(names.listedOr)?")
  }

  /// An answer of another kind than the one that is asked for.
  static func isOfOtherKind(_ kind: AnswerKind, _ words: String, _ ask: String) -> String {
    let what =
      switch kind {
      case .number: say("assistant.other-kind.number", "a number")
      case .day: say("assistant.other-kind.day", "a day")
      case .rhythm: say("assistant.other-kind.rhythm", "how often")
      case .person: say("assistant.other-kind.person", "somebody")
      }
    return say(
      "assistant.other-kind",
      "\u{201C}\(words)\u{201D} says \(what), I think. \(ask) The same once more keeps it; /skip leaves it open.")
  }
}
