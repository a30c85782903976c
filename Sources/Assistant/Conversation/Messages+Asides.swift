// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

extension Messages {
  static func means(_ term: Term) -> String {
    say("assistant.means", "\(term.name.startingUppercase): \(term.means)")
  }

  /// What is known about a question that somebody asks back: how to go about it, what fits, an example.
  static func askedBack(tip: String?, help: String?, example: String?) -> String {
    var words = [tip ?? help ?? say("assistant.asked-back.none", "Say it in your own words; short is fine.")]
    if let example { words.append(say("assistant.asked-back.example", "For example: \(example)")) }
    return words.joined(separator: " ")
  }

  static func sayIfAnswer(isKnown: Bool) -> String {
    isKnown
      ? say("assistant.say-if-answer.known", "Taken as a question.")
      : say("assistant.say-if-answer", "Taken as a question. If it was your answer, type /say and the words again.")
  }
  /// What is said of the program and of what it keeps; nil where something else is asked.
  static func ofProgram(_ asked: AskedBack, _ band: Band, keptAt place: String) -> String? {
    switch asked {
    case .readers: whoReads(band)
    case .keeping: whatIsKept(place)
    case .erasing: howToErase
    case .use: whatItIsFor
    case .grading: isNotGraded(band)
    case .program: isProgram
    case .term, .moment, .advice, .need, .meaning, .approval, .helpers, .name, .progress, .other: nil
    }
  }

  static func whoReads(_ band: Band) -> String {
    isYoung(band)
      ? say(
        "assistant.who-reads.young",
        "It stays on this computer; nothing is sent. Other people see it when you show or print your plan.")
      : say(
        "assistant.who-reads",
        "Whoever uses this computer with you; nothing is sent anywhere. Others see the plan when you show, print or export it, and what is marked /private stays out of that."
      )
  }
  private static func whatIsKept(_ place: String) -> String {
    say(
      "assistant.what-is-kept",
      "Your answers, and the plan that is made of them, in a file on this computer: \(place). Nothing is sent anywhere. /private keeps an answer out of what others see, /undo takes one back, and ilp plan erase destroys all of it."
    )
  }
  private static var howToErase: String {
    say(
      "assistant.how-to-erase",
      "/undo takes back the last answer, and \u{201C}take out\u{201D} with its words one from before. /quit leaves; then ilp plan erase destroys every word of a plan, copies in its folder as well. It asks first."
    )
  }
  private static var whatItIsFor: String {
    say(
      "assistant.what-it-is-for",
      "It is for learning: what to work on, and who helps. I put it in no file and send it to nobody. Agree on who gets the plan before it is printed or exported."
    )
  }
  private static func isNotGraded(_ band: Band) -> String {
    isYoung(band)
      ? say("assistant.is-not-graded.young", "No. There is no grade, and no wrong answer. It is your plan.")
      : say("assistant.is-not-graded", "No. Nothing here is graded or rated, and no answer is wrong.")
  }
  static var willDo: String {
    say("assistant.will-do", "Yes, that will do: it is yours to say. It can be changed at any time.")
  }
  /// A question that only others can answer.
  static func questionNoted(_ question: String) -> String {
    say("assistant.question-noted", "That I cannot know. Noted, so that you can ask it: \u{201C}\(question)\u{201D}")
  }
  private static var isProgram: String {
    say(
      "assistant.is-program",
      "I am a computer program, no person: I ask questions from a list, keep your words, and look up what may help.")
  }
  static var isNeeded: String {
    say("assistant.is-needed", "Not now: type skip to leave it for later. The plan cannot be finished without it.")
  }
  static var isNotNeeded: String { say("assistant.is-not-needed", "No. Type skip to leave it out.") }
  static func wouldTakeFirst(_ title: String) -> String {
    say(
      "assistant.would-take-first",
      "I would take 1, \(title): it fits your words best. Which one suits you, you know better.")
  }
  static func wouldTake(_ choice: Turn.Choice) -> String {
    say("assistant.would-take", "I would take \(choice.label): it suits most people. You can change it later.")
  }
  static func isYours(help: String?, example: String?) -> String {
    let how = askedBack(tip: nil, help: help, example: example)
    return say("assistant.is-yours", "That only you can say. \(how)")
  }
  static func takenLater(_ change: ChangeRequest) -> String {
    say("assistant.taken-later", "It has not been asked for yet; I take it when we come to it: \(change.description).")
  }
  static func saidAhead(_ changes: [ChangeRequest]) -> String {
    say(
      "assistant.said-ahead",
      "You also said this, and it was not asked for: \(changes.map(\.description).listedLoosely).")
  }
  static var askAgain: String { say("assistant.ask-again", "Ask again; I will not keep it as an answer.") }

  static func heardBehind(_ request: String) -> String {
    say("assistant.heard-behind", "Your answer is kept. Now to this: \(request)")
  }
  static func isOneThing(_ words: String) -> String { say("assistant.is-one-thing", "One thing, then: \(words)") }
  static func corrected(from old: String, to new: String) -> String {
    say("assistant.corrected", "Changed: \(new) (before: \(old)).")
  }
  static func whichShallItBe(_ words: String) -> String {
    say("assistant.which-shall-it-be", "Which of these shall be \u{201C}\(words)\u{201D}? Type its number.")
  }
  static func whichShallHave(_ words: String) -> String {
    say("assistant.which-shall-have", "To which of these shall I add \u{201C}\(words)\u{201D}? Type its number.")
  }
  static func yesNamesNone(_ words: String) -> String {
    say(
      "assistant.yes-names-none",
      "A yes does not say which one shall have \u{201C}\(words)\u{201D}. Type its number, or: none. Yes once more leaves all as it is."
    )
  }
  static func sayWhole(_ words: String) -> String {
    say(
      "assistant.say-whole",
      "I cannot put that into \u{201C}\(words)\u{201D} by myself. Please say all of it, as it shall be.")
  }
  static func sameAs(_ goal: String, _ words: String) -> String {
    say("assistant.same-as", "As for \u{201C}\(goal)\u{201D}: \(words)")
  }
  static var nameThings: String {
    say("assistant.name-things", "Then type them with a comma between, the first one first.")
  }
  static func guessNoted(_ words: String) -> String {
    say("assistant.guess-noted", "Not known yet, then. Your guess is noted: \(words)")
  }
  static var orNone: String { say("assistant.or-none", "Or: none of them. Then nothing changes.") }
  static var noneOrAll: String {
    say("assistant.none-or-all", "Or: none of them. Then nothing changes. /review shows all answers.")
  }
  static var nothingChanged: String { say("assistant.nothing-changed", "Then nothing changes.") }
  static func isNow(_ words: String) -> String { say("assistant.is-now", "Now: \(words)") }
  static func isOfShell(_ command: String) -> String {
    say(
      "assistant.is-of-shell",
      "\(command) is typed where you started this, not here: /quit goes there and keeps everything. /plan shows the plan here."
    )
  }
  static func notUsed(_ words: String) -> String {
    say("assistant.not-used", "\u{201C}\(words)\u{201D} changed nothing.")
  }
  static func leftOut(_ words: String) -> String {
    say(
      "assistant.left-out",
      "\u{201C}\(words)\u{201D} is not kept. To change an answer, say its number or its name first, as in /review; /note keeps words beside the plan."
    )
  }
  static var numbersAre: String {
    say("assistant.numbers-are", "These are the numbers. Type one to change that answer.")
  }
}
