// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans
internal import Understanding

/// What the assistant says of itself. The questions come from the flows.
enum Messages {
  // MARK: Keys and commands

  static let lineDropped = "Line dropped. /pause saves and leaves; Ctrl-D does the same."
  static let howToLeave = "/help shows what you can do. Ctrl-D pauses; everything is saved as you go."
  static let nothingTyped = "Nothing typed. Give an answer, or /skip to leave this one for later."
  static let roomTakesCommands = "No question is asked here. Try a command, such as /help or /echo hello."
  static let noQuestionHere = "no question is open here: this works in a conversation (ilp chat --flow ID)"
  static let moreHelp =
    "/help all shows every command, /help NAME one of them. A unique beginning is enough: /ex for /example."
  static let multiLineHow = "Write as many lines as you like. A line with only a dot ends them; Ctrl-C drops them."
  static let editorLeft = "Nothing came back from the editor. The question is still open."
  static let noHistory = "No commands yet."

  static func takenAsCommand(_ word: String, _ command: Command?) -> String {
    "Taken as /\(command?.name ?? word). To give the word itself as an answer, type /say \(word)."
  }

  /// What a line in plain words was taken for, and how to type it.
  static func understoodAs(_ request: RequestWords?, isKnown: Bool) -> String {
    let taken = "Understood as \(request?.literally ?? "/help")."
    return isKnown ? taken : taken + " If it was your answer, type /say and the words again."
  }

  static func unknownCommand(_ name: String, _ nearest: Command?) -> String {
    let hint = nearest.map { "did you mean /\($0.name)?" } ?? "/help all shows every command"
    return "unknown command /\(name): nothing was done; \(hint)"
  }

  static func ambiguous(_ name: String, _ commands: [Command]) -> String {
    "several commands begin with /\(name): nothing was done; type more of one: "
      + commands.map { "/\($0.name)" }.joined(separator: ", ")
  }

  static func textMissing(_ command: Command?) -> String {
    "words missing: type \(command?.usage ?? "the command and some words")"
  }

  static func echo(_ text: String) -> String { "Echo: \u{201C}\(text)\u{201D}" }

  static func setUsage(_ level: HelpLevel) -> String {
    "setting not known: type /set help brief, normal or full (now \(level.rawValue))"
  }

  static func helpIsNow(_ level: HelpLevel) -> String {
    switch level {
    case .brief: "Questions only, from now on."
    case .normal: "Questions, with a word on how to answer."
    case .full: "Questions, with what is meant and an example."
    }
  }

  // MARK: Saving

  static func saved(resumeWith command: String) -> String { "saved; resume with: \(command)" }
  static func savedAt(_ place: String) -> String { "Every answer is saved as you give it, in \(place)." }

  static func notKept(_ words: String) -> String {
    "not saved, still in memory: \(words). Mend that and press Enter to try again; Ctrl-D leaves without it."
  }

  static func planGone(by who: String) -> String {
    "plan erased: \(who) erased this plan in the meantime. Your last answer was not put into it."
  }

  static func planChanged(by who: String, at when: Instant) -> String {
    "plan changed: \(who.isEmpty ? "somebody" : who) changed this plan at \(when.iso), after you began. What is different there:"
  }

  static let mergeQuestion =
    "Keep those changes and add your answers to them? (yes, or no to leave the plan as it is there)"
  static let wentOnElsewhere =
    "conversation changed: it went on in another window. Your last line was not taken; here is where it stands now."

  // MARK: Questions

  static func whereThingsStand(_ title: String, _ progress: ProgressCount) -> String {
    "Where things stand: \(title), \(progress.answered) of \(progress.total) answered."
  }

  static func whereWeAre(_ turn: Turn, _ progress: ProgressCount) -> String {
    let open = progress.total - progress.answered - progress.skipped - progress.unknown
    let count =
      "\(progress.answered) answered, \(progress.skipped) skipped, \(progress.unknown) not known, \(open) open"
    guard let section = turn.section else { return count + "." }
    return "\(section.title), part \(section.number) of \(section.of): \(count)."
  }

  /// Whose turn it is; nothing where people answer alone.
  static func turn(of turn: Turn) -> String? {
    guard turn.speaker != .learner || !turn.speakerName.isEmpty else { return nil }
    switch turn.speakerName.lowercased() {
    case "", "you": return nil
    default: return turn.speaker == .both ? "\(turn.speakerName) answer" : "\(turn.speakerName) answers"
    }
  }

  static func noDay(_ problem: DateProblem) -> String {
    switch problem {
    case .impossible(let words): "no such day: \(words); type another one, such as June 3"
    case .rhythm(let words): "a rhythm, not a day: \(words); until when?"
    case .unclear(let words): "\(words) could be more than one day; which one do you mean?"
    }
  }

  static func enterKeeps(_ draft: String) -> String { "So far: \(draft) (Enter alone keeps it)" }
  static let staysPrivate = "Private: this answer stays out of every export."
  static func example(_ text: String) -> String { "For example: \(text)" }
  static func timeUsed(_ title: String, _ here: Int, of all: Int, planned: Int?) -> String {
    let plan = planned.map { " of about \($0)" } ?? ""
    return "\(title) took \(here) min; \(all)\(plan) min used."
  }

  static func tip(_ text: String) -> String { "For you who lead: \(text)" }
  static let noWhy = "No reason is written for this question. You can /skip it."
  static let noExample = "No example is written for this question. Short and plain is fine."

  /// How an answer is given, where the question alone does not say it.
  static func howToAnswer(_ turn: Turn) -> String? {
    switch (turn.kind, turn.type) {
    case (.readBack, _): return nil
    case (.sectionReadBack, _): return "(yes, or say what to change)"
    case (.another, _), (_, .yesno): return "(yes or no)"
    case (.review, _): return "(a number to change an answer, or ok to go on)"
    case (.finish, _): return "(a number)"
    case (.question, .sentence): return keepSentence
    case (.question, .choice): return "(a number or a few words)"
    case (.question, .choices): return "(numbers, such as 1 and 3)"
    case (.question, .rank): return "(the numbers in your order, such as 2, 1, 3)"
    case (.question, .scale), (.question, .number): return rangeWords(turn)
    case (.question, .date): return "(a day, such as June 3, in 6 weeks, end of next month)"
    default: return nil
    }
  }

  private static func rangeWords(_ turn: Turn) -> String? {
    let unit = turn.unit.map { " \($0)" } ?? ""
    switch (turn.range?.min, turn.range?.max) {
    case (let low?, let high?): return "(\(number(low)) to \(number(high))\(unit))"
    case (let low?, nil): return "(\(number(low))\(unit) or more)"
    default: return turn.unit.map { "(a number of \($0))" }
    }
  }

  private static func number(_ value: Int) -> String { "\(value)" }

  /// A choice with what is typed for it in front, unless that is all it says.
  static func choice(_ choice: Turn.Choice) -> String {
    choice.label == choice.text ? choice.text : "\(choice.label)  \(choice.text)"
  }

  // MARK: Review and editing

  static func reviewLine(_ item: ReviewItem) -> String {
    let mark = item.isPrivate ? privateMark : ""
    return "\(item.number)  \(item.ask) \(standing(item))\(mark)"
  }

  private static func standing(_ item: ReviewItem) -> String {
    let doubts = item.marks.isEmpty ? "" : " (\(item.marks.map(\.words).joined(separator: ", ")))"
    switch item.standing {
    case .answered: return "\u{2192} \(item.text)\(doubts)"
    case .skipped: return "\u{2192} skipped"
    case .unknown: return "\u{2192} not known yet"
    case .unanswered: return item.isHard ? "\u{2192} open (needed to finish)" : "\u{2192} open"
    case .setAside: return "\u{2192} set aside: \(item.text)"
    }
  }

  static let privateMark = "  [private]"
  static let nothingAnswered = "Nothing is answered yet."
  static let whichOne = "There are several. Which one?"

  static func nothingToChange(_ change: ChangeRequest) -> String {
    "nothing to change yet: no answer about \(change.description); /review shows the answers there are"
  }

  static func changing(_ change: ChangeRequest, from old: String?) -> String {
    guard let old, !old.isEmpty else { return "Changed." }
    return "Before: \(old)"
  }

  static let editHow = "Type /edit and a number, for example /edit 3."
  static let goToHow = "Type /goto and one of these, or the number of an answer from /review."
  static let noNotes = "No notes yet. Keep one with /note and some words."

  static func noSuchQuestion(_ name: String) -> String {
    "no such question: \(name). /review shows all of them by number"
  }

  static func nowPrivate(_ slot: String) -> String { "Private from now on: \(slot) stays out of every export." }
  static func nowShared(_ slot: String) -> String { "No longer private: \(slot) is exported with the plan." }
  static func forgetQuestion(_ slot: String) -> String {
    "Erase the answer to \(slot) for good? It cannot be brought back. (yes or no)"
  }
  static func forgotten(_ slot: String) -> String { "Erased: the words of \(slot) are gone." }

  static let doesNotApply = "no such question as things stand"
  static let notTaken = "the answer was not taken"

  // MARK: Plans and conversations

  static let noPlanYet = "No plan yet. It begins with the first answer."
  static let nothingToResume = "No other conversation is open."
  static let resumeHow = "Type /resume and a number."

  /// "Development conversation with Dana".
  static func named(_ record: ConversationRecord) -> String {
    guard let learner = record.learner, !learner.isEmpty else { return record.title }
    return "\(record.title) with \(learner)"
  }

  static func openConversation(_ record: ConversationRecord) -> String {
    "\(named(record)), \(record.answered) of \(record.questions) answered"
  }

  static func finished(_ outcome: Outcome, plan: String?) -> String {
    let see = plan.map { " See it with: ilp plan show \($0.prefix(8))" } ?? ""
    switch outcome {
    case .final: return "The plan is finished and active.\(see)"
    case .draft: return "Kept as a draft.\(see)"
    case .noneNeeded: return "Written down: no plan is needed now.\(see)"
    case .declined: return "Written down: the offer of a plan was declined.\(see)"
    }
  }
}

extension AnswerTest {
  /// What is said of an answer for which the test still holds.
  fileprivate var words: String {
    switch self {
    case .vague: "still general"
    case .noObservable: "not yet something one can see"
    case .noMeasure: "without a measure"
    case .noDate: "without a date"
    case .people: "names other people"
    case .short: "short"
    }
  }
}
