// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// What is said of moves, of passes, and at the end.
extension Messages {
  // Passes
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

  // Review and finish
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

  // Moves
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
