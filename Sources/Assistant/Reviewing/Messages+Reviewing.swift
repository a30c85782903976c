// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Understanding

/// What is said while a plan is reviewed.
extension Messages {
  /// A step as it is asked about: with the day by which it was to be done, but not for a child.
  static func stepDue(_ text: String, _ due: CalendarDate?, on day: CalendarDate?, _ band: Band) -> String {
    let text = text.trimmedForJoining.startingUppercase
    guard band != .elementary, let due, let day else { return text }
    // The year tells nothing of a day that is near.
    let isNear = due.year == day.year || abs(due.days(until: day)) < Self.nearDays
    let words = isNear ? dayOfYear(due) : due.shortWords
    return due < day
      ? say("assistant.step-due.past", "\(text) (was due \(words))")
      : say("assistant.step-due", "\(text) (due \(words))")
  }

  private static let nearDays = 180

  private static func dayOfYear(_ day: CalendarDate) -> String {
    say("assistant.day-of-year", "\(day.day) \(CalendarDate.monthWords(day.month))")
  }

  /// What is asked where a part of something was told, and a number is counted.
  static func howManyIsThat(_ what: String, _ target: Level?) -> String {
    let target = target.map { say("assistant.how-many-is-that.target", " The target is \($0.words).") } ?? ""
    return say("assistant.how-many-is-that", "How many is that? What is counted: \(what).\(target)")
  }

  /// The day by which a goal was to be reached, or is.
  static func dayOfGoal(_ due: CalendarDate, from today: CalendarDate) -> String {
    let distance = due.distanceWords(from: today)
    return due < today
      ? say("assistant.day-of-goal.past", "Its day has passed: \(due.words), \(distance).")
      : say("assistant.day-of-goal", "Its day is \(due.words), \(distance).")
  }

  static func succeeded(_ old: String, _ new: String, from day: CalendarDate?) -> String {
    guard let day else {
      return say(
        "assistant.succeeded", "\(new) has the place of \(old) from today on. What is done keeps the old name.")
    }
    return say(
      "assistant.succeeded.on",
      "\(new) has the place of \(old) from \(day.words) on. What is done keeps the old name.")
  }

  static func shallHandOver(_ old: String, _ new: String, from day: CalendarDate) -> String {
    say("assistant.shall-hand-over", "Shall \(new) have the part of \(old) from \(day.words) on? (yes or no)")
  }

  static var handoverHow: String {
    say(
      "assistant.handover-how",
      "At a review say it with its day: \"Priya takes over from me on May 18\". In the shell: ilp plan handover PLAN --from NAME --to NAME --on DAY. What is open changes hands, what is done stays."
    )
  }

  static var howFarDidItCome: String {
    say(
      "assistant.how-far-did-it-come",
      "Is it done, half done, not begun, or dropped? Say it once more with one of these words, or repeat yours to keep them as they are."
    )
  }

  /// What was heard of a step; nil where the words stand as they are.
  static func stepHeard(_ standing: StepReport.Standing, _ day: CalendarDate?) -> String {
    switch standing {
    case .done:
      day.map { say("assistant.step-heard.done-on", "Noted: done on \($0.words).") }
        ?? say("assistant.step-heard.done", "Noted: done.")
    case .dropped: say("assistant.step-heard.dropped", "Noted: dropped.")
    case .underWay: say("assistant.step-heard.under-way", "Noted: begun, not done yet.")
    case .open: say("assistant.step-heard.open", "Noted: not begun yet.")
    case .same: say("assistant.step-heard.same", "It stays as it was.")
    }
  }

  static var stepGoesOn: String {
    say("assistant.step-goes-on", "Noted: it goes on, and no day ends it.")
  }
  static var wordsNoted: String { say("assistant.words-noted", "Your words are noted beside the step.") }
  static var whichStep: String { say("assistant.which-step", "Which step is it?") }

  /// Several numbers, each with its day.
  static func numbersHeard(_ numbers: [String]) -> String {
    say("assistant.numbers-heard", "Kept: \(numbers.listed).")
  }
  static func share(_ part: String, _ whole: String) -> String { say("assistant.share", "\(part) of \(whole)") }
  static func numberOn(_ number: String, _ day: CalendarDate) -> String {
    say("assistant.number-on", "\(number) on \(day.words)")
  }
}
