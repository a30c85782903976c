// SPDX-License-Identifier: GPL-3.0-or-later

/// What this target says: to people in a conversation, and to authors of flows.
enum Messages {
  // Answers that are none.
  static let nothingSaid = "Type an answer, or /skip to go on."
  static let yesOrNo = "Please say yes or no."
  static let noDay = "I hear no day in that. Try \"18 December\", \"in six weeks\" or \"end of next month\"."
  static let wholeNumber = "A whole number, please."
  static let pickOrWrite = "Type a number from the list, or an idea of your own in words."
  static let yesAlone = "Yes alone says little here. Give it in a few words, or type /skip."
  static let numberAlone = "There is no list to choose from here. Give it in your own words, or type /skip."
  static let ownWordsWanted = "Good. Type it in your own words."

  static func noNumber(_ range: Bounds?, _ unit: String?) -> String {
    let kind = unit.map { "a number of \($0)" } ?? "a number"
    return "I hear no number in that. Type \(kind)\(range.map { " " + span($0) } ?? "")."
  }

  static func severalNumbers(_ numbers: [Double]) -> String {
    "I hear \(Phrasing.joined(numbers.prefix(4).map(plain))). Which one is it?"
  }

  static func outOfRange(_ number: Double, _ range: Bounds) -> String {
    "\(plain(number)) is outside what can be. Type a number \(span(range))."
  }

  static func wrongCount(_ count: Int, _ bounds: Bounds) -> String {
    "That is \(count). Please name \(amount(bounds))."
  }

  static func noSuchNumber(_ words: String, _ last: Int) -> String {
    "There is no \(Phrasing.trimmed(words)). Type a number from 1 to \(last)."
  }

  static func noSuchLabel(_ labels: [String]) -> String {
    "That is none of the choices. Type one of them: \(labels.joined(separator: ", "))."
  }

  static func noSuchChoice(_ last: Int) -> String {
    last > 0
      ? "That is none of the choices. Type a number from 1 to \(last)."
      : "There is nothing to choose here yet. Type /skip."
  }

  static func severalChoices(_ texts: [String]) -> String {
    "That could be \(alternatives(texts)). Type its number."
  }

  static func rankLacks(_ texts: [String]) -> String {
    "Name every one once, the most important first. Missing: \(Phrasing.joined(texts))."
  }

  // Read-backs.
  static let notSaidYet = "(not said yet)"
  /// In a question that speaks of an answer which was skipped.
  static let missingAnswer = "that"
  static let readBackHelp = "Say yes, or no to answer again."
  static let listReadBackHelp =
    "Say yes, or what to change: \"1 and 3 belong together\", \"2: other words\", \"drop 3\", \"add ...\"."
  static let sayItAgain = "Then say it again. Your words are in the line."
  static let sectionReadBackHelp = "Say yes, or type the number of what should change."

  static func dayReadBack(_ day: String) -> String { "\(day). OK?" }
  static func readBack(_ words: String) -> String { "\u{201C}\(words)\u{201D}. Is that right?" }

  static func listReadBack(_ items: [String]) -> String {
    "I hear \(countWord(items.count)) things:\n\(numbered(items))\nIs that right? (yes, or say what to change)"
  }

  /// One item a line, its number in front.
  static func numbered(_ items: [String]) -> String {
    items.enumerated().map { "\($0 + 1)  \($1)" }.joined(separator: "\n")
  }

  static func whichToChange(_ items: [ReviewItem]) -> String {
    "Which one should change? Type its number, or yes if all is right:\n"
      + items.map { "\($0.number)  \($0.ask)" + ($0.text.isEmpty ? "" : " \u{2192} \($0.text)") }
      .joined(separator: "\n")
  }

  // Passes.
  static func another(_ what: String) -> String { "Is there another \(what)?" }
  static func any(_ what: String) -> String { "Is there \(article(what)) \(what) to write down?" }
  static let noFurtherPass = "There is nothing to add a further one to."
  static let noSuchPass = "There is no such one to take out."
  static let passRemoved = "Taken out. /undo brings it back."
  static func passLimit(_ what: String, _ limit: Int) -> String {
    limit == 1 ? "One \(what) is enough here." : "There can be \(limit) here and no more."
  }

  // Review and finish.
  static let review = "Please look it over. Type a number to change something, or yes to go on."
  static let reviewHelp = "Type the number of what should change, or yes to go on."
  static let finish = "How do we finish?"
  static let chooseHowToFinish = "Choose how to finish, or leave it open and come back later with /pause."
  static let isFinished = "This conversation is finished. Type /edit and a number to change something."
  static let nothingAsked = "Nothing is asked here. Type /help for what can be done."
  static let ownWords = "something else, in my own words"
  static let family = "family"

  static func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .final: "the plan is ready"
    case .draft: "keep it as a draft for now"
    case .noneNeeded: "no plan is needed"
    case .declined: "no plan is wanted"
    }
  }

  static func hardStepsOpen(_ names: [String], canBeDraft: Bool) -> String {
    let draft = canBeDraft ? " It can stay a draft until then." : ""
    return "Before the plan is ready, this needs an answer: \(names.joined(separator: "; "))\(draft)"
  }

  // Moves.
  static let unknown = "That is fine. I will mark it as not known yet."
  static let leftAsItWas = "Left as it was."
  static let wordsStand = "Fine, your words stand as they are."
  static let undone = "Taken back. /redo brings it again."
  static let redone = "There it is again."
  static let nothingToUndo = "There is nothing to take back."
  static let nothingToRedo = "There is nothing to bring back."
  static let isFirst = "This is the first question."
  static let emptyNote = "Type the note after the command."

  static func skipped(isRequired: Bool) -> String {
    isRequired
      ? "Skipped for now. It is needed before the end; you can come back to it."
      : "Skipped. You can come back to it."
  }
  static func noSuchQuestion(_ name: String) -> String {
    "There is no question \"\(name)\" here. /review shows them all."
  }
  static func isSetAside(_ name: String) -> String {
    "\"\(name)\" no longer applies. Its answer is kept, and comes back when it applies again."
  }
  static func noted(_ isPrivate: Bool) -> String { isPrivate ? "Noted, for your eyes only." : "Noted." }
  static func privacy(_ isPrivate: Bool) -> String {
    isPrivate ? "Private now: it stays out of every export." : "No longer private: exports will show it."
  }
}
