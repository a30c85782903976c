// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Understanding

/// What the assistant says of itself. The questions come from the flows.
enum Messages {
  // MARK: Keys and commands

  static var lineDropped: String {
    say("assistant.line-dropped", "Line dropped. /pause saves and leaves; Ctrl-D does the same.")
  }
  static var howToLeave: String {
    say("assistant.how-to-leave", "/help shows what you can do. Ctrl-D pauses; everything is saved as you go.")
  }
  static var nothingTyped: String {
    say("assistant.nothing-typed", "Nothing typed. Give an answer, or /skip to leave this one for later.")
  }
  static var roomTakesCommands: String {
    say("assistant.room-takes-commands", "No question is asked here. Try a command, such as /help or /echo hello.")
  }
  static var noQuestionHere: String {
    say("assistant.no-question-here", "no question is open here: this works in a conversation (ilp chat --flow ID)")
  }
  static var moreHelp: String {
    say(
      "assistant.more-help",
      "/help all shows every command, /help NAME one of them. A unique beginning is enough: /ex for /example.")
  }
  static var multiLineHow: String {
    say(
      "assistant.multi-line-how",
      "Write as many lines as you like. A line with only a dot ends them; Ctrl-C drops them.")
  }
  static var editorLeft: String {
    say("assistant.editor-left", "Nothing came back from the editor. The question is still open.")
  }
  static var noHistory: String { say("assistant.no-history", "No commands yet.") }

  static func takenAsCommand(_ word: String, _ command: Command?) -> String {
    say(
      "assistant.taken-as-command",
      "Taken as /\(command?.name ?? word). To give the word itself as an answer, type /say \(word).")
  }

  /// What a line in plain words was taken for, and how to type it.
  static func takenAs(_ request: RequestWords?, isKnown: Bool) -> String {
    let meaning = request?.meaning ?? say("assistant.taken-as.help", "help")
    let literally = request?.literally ?? "/help"
    return isKnown
      ? say("assistant.taken-as.known", "Taken as a request: \(meaning).")
      : say(
        "assistant.taken-as",
        "Taken as a request: \(meaning) (\(literally)). If it was your answer, type /say and the words again.")
  }

  /// For somebody to whom it is too long: it can be left, passed over, or made shorter.
  static var waysOn: String {
    say(
      "assistant.ways-on",
      "Fair enough. Type skip to pass over this question, \"/set help brief\" for less text, or /pause to stop; everything is saved."
    )
  }
  static var stopHere: String {
    say("assistant.stop-here", "Shall we stop here? Everything is saved. (yes stops, anything else goes on)")
  }
  static func wordsAhead(_ words: String) -> String {
    say("assistant.words-ahead", "You have said it already: \(words). Press Enter to keep it, or say it better.")
  }

  static func unknownCommand(_ name: String, _ nearest: Command?) -> String {
    let hint =
      nearest.map { say("assistant.unknown-command.hint", "did you mean /\($0.name)?") }
      ?? say("assistant.unknown-command.hint-2", "/help all shows every command")
    return say("assistant.unknown-command", "unknown command /\(name): nothing was done; \(hint)")
  }

  static func ambiguous(_ name: String, _ commands: [Command]) -> String {
    say(
      "assistant.ambiguous",
      "several commands begin with /\(name): nothing was done; type more of one: \(commands.map { "/\($0.name)" }.listed)"
    )
  }

  static func textMissing(_ command: Command?) -> String {
    say(
      "assistant.text-missing",
      "words missing: type \(command?.usage ?? say("assistant.text-missing-2", "the command and some words"))")
  }

  static func echo(_ text: String) -> String { say("assistant.echo", "Echo: \u{201C}\(text)\u{201D}") }

  static func setUsage(_ level: HelpLevel) -> String {
    say("assistant.set-usage", "setting not known: type /set help brief, normal or full (now \(level.rawValue))")
  }

  static func helpIsNow(_ level: HelpLevel) -> String {
    switch level {
    case .brief: say("assistant.help-is-now.brief", "Questions only, from now on.")
    case .normal: say("assistant.help-is-now.normal", "Questions, with a word on how to answer.")
    case .full: say("assistant.help-is-now.full", "Questions, with what is meant and an example.")
    }
  }

  // MARK: Saving

  static func saved(resumeWith command: String) -> String { say("assistant.saved", "saved; resume with: \(command)") }
  static func savedAt(_ place: String) -> String {
    say("assistant.saved-at", "Every answer is saved as you give it, in \(place).")
  }

  static func notKept(_ words: String) -> String {
    say(
      "assistant.not-kept",
      "not saved, still in memory: \(words). Mend that and press Enter to try again; Ctrl-D leaves without it.")
  }

  static func planGone(by who: String) -> String {
    say(
      "assistant.plan-gone",
      "plan erased: \(who) erased this plan in the meantime. Your last answer was not put into it.")
  }

  static func planChanged(by who: String, at when: Instant) -> String {
    say(
      "assistant.plan-changed",
      "plan changed: \(who.isEmpty ? say("assistant.plan-changed-2", "somebody") : who) changed this plan on \(when.words), after you began. What is different there:"
    )
  }

  static var mergeQuestion: String {
    say(
      "assistant.merge-question",
      "Keep those changes and add your answers to them? (yes, or no to leave the plan as it is there)")
  }
  static var wentOnElsewhere: String {
    say(
      "assistant.went-on-elsewhere",
      "conversation changed: it went on in another window. Your last line was not taken; here is where it stands now.")
  }

  // MARK: Questions

  static func whereThingsStand(_ title: String, _ progress: ProgressCount) -> String {
    say(
      "assistant.where-things-stand",
      "Where things stand: \(title), \(progress.answered) of \(progress.total) answered.")
  }

  static func lastSaid(_ ask: String, _ answer: String) -> String {
    say("assistant.last-said", "Last time: \(ask) \u{2192} \(answer)")
  }

  static func whereWeAre(_ turn: Turn, _ progress: ProgressCount) -> String {
    let open = progress.total - progress.answered - progress.skipped - progress.unknown
    let count =
      say(
        "assistant.where-we-are",
        "\(progress.answered) answered, \(progress.skipped) skipped, \(progress.unknown) not known, \(open) open")
    guard let section = turn.section else { return count + "." }
    return say("assistant.where-we-are-2", "\(section.title), part \(section.number) of \(section.of): \(count).")
  }

  /// Whose turn it is; nothing where people answer alone.
  static func turn(of turn: Turn) -> String? {
    guard turn.speaker != .learner || !turn.speakerName.isEmpty else { return nil }
    guard !turn.speakerName.isEmpty, turn.speakerName.lowercased() != Turn.you.lowercased() else { return nil }
    return turn.speaker == .both || NamedPerson.areSeveral(turn.speakerName)
      ? say("assistant.turn.both", "\(turn.speakerName) answer")
      : say("assistant.turn.one", "\(turn.speakerName) answers")
  }

  static func noDay(_ problem: DateProblem) -> String {
    switch problem {
    case .impossible(let words):
      say("assistant.no-day.impossible", "no such day: \(words); type another one, such as June 3")
    case .rhythm(let words): say("assistant.no-day.rhythm", "a rhythm, not a day: \(words); until when?")
    case .unclear(let words):
      say("assistant.no-day.unclear", "\(words) could be more than one day; which one do you mean?")
    case .beginning(let words):
      say("assistant.no-day.beginning", "\(words) is when something begins; type the day alone, such as June 3")
    }
  }

  static func enterKeeps(_ draft: String) -> String {
    say("assistant.enter-keeps", "Enter keeps: \(draft)")
  }
  static var wordsInLine: String {
    say("assistant.words-in-line", "Your words stand in the line: change them there. Enter keeps the line as it is.")
  }
  static var staysPrivate: String { say("assistant.stays-private", "Private: this answer stays out of every export.") }
  static func example(_ text: String) -> String { say("assistant.example", "For example: \(text)") }
  static func timeUsed(_ title: String, _ here: Int, of all: Int, planned: Int?) -> String {
    let plan = planned.map { say("assistant.time-used.plan", " of about \($0)") } ?? ""
    return say("assistant.time-used", "\(title) took \(here) min; \(all)\(plan) min used.")
  }

  static func tip(_ text: String) -> String { say("assistant.tip", "For you who lead: \(text)") }
  static var noWhy: String { say("assistant.no-why", "No reason is written for this question. You can /skip it.") }
  static var noExample: String {
    say("assistant.no-example", "No example is written for this question. Short and plain is fine.")
  }

  /// How an answer is given, where the question alone does not say it.
  static func howToAnswer(_ turn: Turn) -> String? {
    switch (turn.kind, turn.type) {
    case (.readBack, _): return nil
    case (.sectionReadBack, _): return say("assistant.how-to-answer.section-read-back", "(yes, or say what to change)")
    case (.another, _), (_, .yesno): return say("assistant.how-to-answer.another-yesno", "(yes or no)")
    case (.review, _): return say("assistant.how-to-answer.review", "(a number to change an answer, or ok to go on)")
    case (.finish, _): return say("assistant.how-to-answer.finish", "(a number)")
    case (.question, .sentence): return keepSentence
    case (.question, .choice): return say("assistant.how-to-answer.question-choice", "(a number or a few words)")
    case (.question, .choices): return say("assistant.how-to-answer.question-choices", "(numbers, such as 1 and 3)")
    case (.question, .rank):
      return say("assistant.how-to-answer.question-rank", "(the numbers in your order, such as 2, 1, 3)")
    case (.question, .scale), (.question, .number): return rangeWords(turn)
    case (.question, .date) where !turn.choices.isEmpty:
      return say("assistant.how-to-answer.question-days", "(a number, or a day, such as June 3 or in 6 weeks)")
    case (.question, .date):
      return say("assistant.how-to-answer.question-date", "(a day, such as June 3, in 6 weeks, end of next month)")
    default: return nil
    }
  }

  private static func rangeWords(_ turn: Turn) -> String? {
    let unit = turn.unit.map { " \($0)" } ?? ""
    switch (turn.range?.min, turn.range?.max) {
    case (let low?, let high?):
      return say("assistant.range-words.low-high", "(\(number(low)) to \(number(high))\(unit))")
    case (let low?, nil): return say("assistant.range-words.low-none", "(\(number(low))\(unit) or more)")
    default: return turn.unit.map { say("assistant.range-words.default", "(a number of \($0))") }
    }
  }

  private static func number(_ value: Int) -> String { "\(value)" }

  /// "Goals · goal 2".
  static func heading(_ title: String, _ pass: Turn.PassPlace?) -> String {
    pass.map { say("assistant.heading", "\(title) \u{B7} \(say(code: $0.fills)) \($0.position)") } ?? title
  }

  /// "What is hard · 3 of 6".
  static func heading(_ title: String, part: Int, of all: Int) -> String {
    say("assistant.heading.part", "\(title) \u{B7} \(part) of \(all)")
  }

  /// A choice with what is typed for it in front, unless that is all it says.
  static func choice(_ choice: Turn.Choice) -> String {
    choice.label == choice.text ? choice.text : "\(choice.label)  \(choice.text)"
  }

  // MARK: People

  static var whosePlan: String {
    say("assistant.whose-plan", "the plan needs a name: whose plan is it? If you are here alone, type your own")
  }
  static func oneOrBoth(_ texts: [String]) -> String {
    say("assistant.one-or-both", "is it \(texts.listedOr)? Type its number, or: all of them")
  }
  static func onlyOneFits(_ texts: [String]) -> String {
    say("assistant.only-one-fits", "only one goes in here: which one counts more, \(texts.listedOr)? Type its number")
  }
  static func feelingHeard(_ band: Band) -> String {
    isYoung(band)
      ? say("assistant.feeling-heard.young", "That is hard. Thank you for telling me.")
      : say("assistant.feeling-heard", "That sounds hard. Thank you for saying it.")
  }
  static func typesFor(_ learner: String) -> String {
    say(
      "assistant.types-for",
      "Good that you are here, too. The plan belongs to \(learner): ask \(learner), and type what \(learner) says.")
  }
  static func typesForNote(_ who: String, _ learner: String) -> String {
    say("assistant.types-for-note", "Typed for \(learner) by: \(who)")
  }
  static var nobodyThen: String {
    say("assistant.nobody-then", "Nobody, then: that stays open. /back returns to it.")
  }
}
