// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Understanding

/// What is said around a question.
extension Messages {
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
  /// - Parameter isAway: whether the learner is not there.
  static func turn(of turn: Turn, isAway: Bool = false) -> String? {
    guard turn.speaker != .learner || !turn.speakerName.isEmpty else { return nil }
    guard !turn.speakerName.isEmpty, turn.speakerName.lowercased() != Turn.you.lowercased() else { return nil }
    if isAway, turn.speaker == .learner {
      return say("assistant.turn.away", "for \(turn.speakerName), who is not here")
    }
    if isAway, turn.speaker == .both { return nil }
    return turn.speaker == .both || NamedPerson.areSeveral(turn.speakerName)
      ? say("assistant.turn.both", "\(turn.speakerName) answer")
      : say("assistant.turn.one", "\(turn.speakerName) answers")
  }

  static func noDay(_ problem: DateProblem) -> String {
    let words = problem.words
    return switch problem.kind {
    case .impossible:
      say("assistant.no-day.impossible", "no such day: \(words); type another one, such as June 3")
    case .rhythm: say("assistant.no-day.rhythm", "a rhythm, not a day: \(words); until when?")
    case .unclear:
      say("assistant.no-day.unclear", "\(words) could be more than one day; which one do you mean?")
    case .beginning:
      say("assistant.no-day.beginning", "\(words) is when something begins; type the day alone, such as June 3")
    }
  }

  /// A weekday and a number that do not go together, with the day that has the number.
  static func weekdayDiffers(_ words: String, _ day: CalendarDate) -> String {
    say(
      "assistant.weekday-differs",
      "\u{201C}\(words)\u{201D}: that day is \(day.words). Which day do you mean? Type its number and its month.")
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
      return say("assistant.range-words.low-high", "(\(low) to \(high)\(unit))")
    case (let low?, nil): return say("assistant.range-words.low-none", "(\(low)\(unit) or more)")
    default: return turn.unit.map { say("assistant.range-words.default", "(a number of \($0))") }
    }
  }

  /// "Goals · goal 2".
  static func heading(_ title: String, _ pass: Turn.PassPlace?) -> String {
    pass.map { say("assistant.heading", "\(title) \u{B7} \(Repetition.words(for: $0.fills)) \($0.position)") } ?? title
  }

  /// "What is hard · 3 of 6".
  static func heading(_ title: String, part: Int, of all: Int) -> String {
    say("assistant.heading.part", "\(title) \u{B7} \(part) of \(all)")
  }

  /// A choice with what is typed for it in front, unless that is all it says.
  static func choice(_ choice: Turn.Choice) -> String {
    choice.label == choice.text ? choice.text : "\(choice.label)  \(choice.text)"
  }

  /// For somebody to whom it is too long: it can be left, passed over, or made shorter.
  static var waysOn: String {
    say(
      "assistant.ways-on",
      "Fair enough. Type skip to pass over this question, \"/set help brief\" for less text, or /pause to stop; everything is saved."
    )
  }
  /// Asked of a line that may be an answer, or a good-bye.
  static var stopHere: String {
    say("assistant.stop-here", "Shall we stop here? Everything is saved. (yes stops, anything else goes on)")
  }

  static func wordsAhead(_ words: String) -> String { say("assistant.words-ahead", "Taken: \u{201C}\(words)\u{201D}.") }

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
}
