// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// What this target says: to people in a conversation, and to authors of flows.
enum Messages {
  // Answers that are none.
  static var nothingSaid: String { say("dialogue.nothing-said", "Type an answer, or /skip to go on.") }
  static var yesOrNo: String { say("dialogue.yes-or-no", "Please say yes or no.") }
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

  static func noNumber(_ range: Bounds?, _ unit: String?) -> String {
    let kind =
      unit.map { say("dialogue.no-number.kind", "a number of \($0)") } ?? say("dialogue.no-number.kind-2", "a number")
    return say("dialogue.no-number", "I hear no number in that. Type \(kind)\(range.map { " " + span($0) } ?? "").")
  }

  static func severalNumbers(_ numbers: [Double]) -> String {
    say("dialogue.several-numbers", "I hear \(numbers.prefix(4).map(plain).listedAnd). Which one is it?")
  }

  static func outOfRange(_ number: Double, _ range: Bounds) -> String {
    say("dialogue.out-of-range", "\(plain(number)) is outside what can be. Type a number \(span(range)).")
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

  static func rankLacks(_ texts: [String]) -> String {
    say("dialogue.rank-lacks", "Name every one once, the most important first. Missing: \(texts.listedAnd).")
  }

  // Read-backs.
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

  // Passes.
  static func another(_ what: String) -> String { say("dialogue.another", "Is there another \(say(code: what))?") }
  static func any(_ what: String) -> String { say("dialogue.any", "Is there \(withArticle(what)) to write down?") }
  static var noFurtherPass: String { say("dialogue.no-further-pass", "There is nothing to add a further one to.") }
  static var noSuchPass: String { say("dialogue.no-such-pass", "There is no such one to take out.") }
  static func takenOut(_ text: String) -> String {
    say("dialogue.taken-out", "Taken out: \u{201C}\(text)\u{201D}. /undo brings it back.")
  }
  static func takenOutWhole(_ text: String, _ others: Int) -> String {
    others == 1
      ? say(
        "dialogue.taken-out-whole.one",
        "Taken out: \u{201C}\(text)\u{201D}, with the other answer about it. /undo brings both back.")
      : say(
        "dialogue.taken-out-whole.other",
        "Taken out: \u{201C}\(text)\u{201D}, with the \(others) other answers about it. /undo brings all of it back.")
  }
  static var nothingEarlier: String {
    say("dialogue.nothing-earlier", "nothing else stood there before")
  }
  static var passRemoved: String { say("dialogue.pass-removed", "Taken out. /undo brings it back.") }
  static func passLimit(_ what: String, _ limit: Int) -> String {
    limit == 1
      ? say("dialogue.pass-limit", "One \(say(code: what)) is enough here.")
      : say("dialogue.pass-limit-2", "There can be \(limit) here and no more.")
  }

  // Review and finish.
  static var review: String {
    say("dialogue.review", "Please look it over. Type a number to change something, or yes to go on.")
  }
  static var reviewHelp: String {
    say("dialogue.review-help", "Type the number of what should change, or yes to go on.")
  }
  static var finish: String { say("dialogue.finish", "How do we finish?") }
  static var chooseHowToFinish: String {
    say("dialogue.choose-how-to-finish", "Choose how to finish, or leave it open and come back later with /pause.")
  }
  static var isFinished: String {
    say("dialogue.is-finished", "This conversation is finished. Type /edit and a number to change something.")
  }
  static var nothingAsked: String {
    say("dialogue.nothing-asked", "Nothing is asked here. Type /help for what can be done.")
  }
  static var ownWords: String { say("dialogue.own-words", "something else, in my own words") }
  static var family: String { say("dialogue.family", "family") }

  static func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .final: say("dialogue.outcome.final", "the plan is ready")
    case .draft: say("dialogue.outcome.draft", "keep it as a draft for now")
    case .noneNeeded: say("dialogue.outcome.none-needed", "no plan is needed")
    case .declined: say("dialogue.outcome.declined", "no plan is wanted")
    }
  }

  static func hardStepsOpen(_ names: [String], canBeDraft: Bool) -> String {
    let draft = canBeDraft ? say("dialogue.hard-steps-open.draft", " It can stay a draft until then.") : ""
    return say(
      "dialogue.hard-steps-open",
      "Before the plan is ready, this needs an answer: \(names.listedLoosely)\(draft)")
  }

  // Moves.
  static var unknown: String { say("dialogue.unknown", "That is fine. I will mark it as not known yet.") }
  static var leftAsItWas: String { say("dialogue.left-as-it-was", "Left as it was.") }
  static var wordsStand: String { say("dialogue.words-stand", "Fine, your words stand as they are.") }
  static var undone: String { say("dialogue.undone", "Taken back. /redo brings it again.") }
  static var redone: String { say("dialogue.redone", "There it is again.") }
  static var nothingToUndo: String { say("dialogue.nothing-to-undo", "There is nothing to take back.") }
  static var nothingToRedo: String { say("dialogue.nothing-to-redo", "There is nothing to bring back.") }
  static var isFirst: String { say("dialogue.is-first", "This is the first question.") }
  static var emptyNote: String { say("dialogue.empty-note", "Type the note after the command.") }

  static func skipped(isRequired: Bool) -> String {
    isRequired
      ? say("dialogue.skipped", "Skipped for now. It is needed before the end; you can come back to it.")
      : say("dialogue.skipped-2", "Skipped. You can come back to it.")
  }
  static func noSuchQuestion(_ name: String) -> String {
    say("dialogue.no-such-question", "There is no question \"\(name)\" here. /review shows them all.")
  }
  static func isSetAside(_ name: String) -> String {
    say(
      "dialogue.is-set-aside",
      "\"\(name)\" no longer applies. Its answer is kept, and comes back when it applies again.")
  }
  static func noted(_ isPrivate: Bool) -> String {
    isPrivate ? say("dialogue.noted", "Noted, for your eyes only.") : say("dialogue.noted-2", "Noted.")
  }
  static func privacy(_ isPrivate: Bool) -> String {
    isPrivate
      ? say("dialogue.privacy", "Private now: it stays out of every export.")
      : say("dialogue.privacy-2", "No longer private: exports will show it.")
  }
}
