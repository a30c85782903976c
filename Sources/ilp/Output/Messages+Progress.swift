// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans
internal import Reports

/// What is said about progress, decisions, cohorts and dates.
extension Messages {
  static func planName(_ plan: Plan) -> String {
    let title = plan.title ?? plan.kind ?? plan.id.text
    return "\(title), \(plan.learner.preferredName ?? plan.learner.name ?? noName)"
  }

  // MARK: Goals and days

  static var nothingWritten: String { say("ilp.nothing-written", "nothing was written") }
  /// What went wrong before anything was changed.
  static func unwritten(_ message: String) -> String { say("ilp.unwritten", "\(message); \(nothingWritten)") }
  static func noGoals(_ plan: String) -> String { say("ilp.no-goals", "plan \"\(plan)\" has no goals") }
  static var noGoalsHint: String { say("ilp.no-goals-hint", "add one in a conversation with: ilp") }
  static func whichGoal(_ count: Int) -> String {
    say("ilp.which-goal", "plan has \(count) goals, and none is named")
  }
  static func noSuchGoal(_ words: String) -> String {
    say("ilp.no-such-goal", "goal \"\(words)\" is not in this plan, or could be several")
  }
  static func whichGoalHint(_ goals: [Goal]) -> String {
    let list = goals.enumerated().prefix(8).map {
      "\($0.offset + 1) \(shortened($0.element.text ?? say("ilp.which-goal-hint.list", "without words")))"
    }
    return say("ilp.which-goal-hint", "add --goal NUMBER: \(list.listedLoosely)")
  }
  static func notAPastDay(_ words: String) -> String {
    say("ilp.not-a-past-day", "day \"\(words)\" is no day that has been; \(nothingWritten)")
  }
  static var notAPastDayHint: String {
    say("ilp.not-a-past-day-hint", "write 2026-11-18, today, yesterday, monday, or 3 days ago")
  }
  static func shortened(_ text: String) -> String { text.count <= 48 ? text : "\(text.prefix(45))..." }
  static var nothingToChange: String { say("ilp.nothing-to-change", "Nothing was changed: it says so already.") }
  static func changed(_ words: [String]) -> [String] { words.map { "- \($0)" } }

  // MARK: Log

  static var logEmpty: String { say("ilp.log-empty", "words are missing: say what happened; \(nothingWritten)") }
  static func noPlanToLog(_ words: String) -> String {
    say(
      "ilp.no-plan-to-log",
      "\"\(shortened(words))\" could not be filed: there is no open plan it could belong to; \(nothingWritten)")
  }
  static var noPlanToLogHint: String {
    say("ilp.no-plan-to-log-hint", "make a plan with: ilp; or name one with --plan")
  }
  static func unsure(_ words: String, among goals: Int) -> String {
    goals == 1
      ? say("ilp.unsure-of-one", "\"\(shortened(words))\" counts something else than the goal does; \(nothingWritten)")
      : say("ilp.unsure", "\"\(shortened(words))\" could belong to several goals; \(nothingWritten)")
  }
  static func unsureHint(_ lines: [String]) -> String {
    say("ilp.unsure-hint", "add --plan and --goal: \(lines.listedLoosely)")
  }
  static var whichOne: String { say("ilp.which-one", "Which goal is it about?") }
  static var isItThis: String { say("ilp.is-it-this", "Does that count for this goal?") }
  static var noneOfThem: String { say("ilp.none-of-them", "none of these") }
  static var nothingLogged: String { say("ilp.nothing-logged", "Nothing was written.") }
  static func logged(_ value: String, goal: Int, plan: String, day: String) -> String {
    say("ilp.logged", "Written: \(value), goal \(goal) of \(plan), \(day)")
  }
  static func noted(goal: Int, plan: String, day: String) -> String {
    say("ilp.noted", "Noted: goal \(goal) of \(plan), \(day)")
  }
  static func notedPlan(_ plan: String) -> String { say("ilp.noted-plan", "Noted: \(plan)") }
  static func sessionsLogged(held: Int, planned: Int, what: String) -> String {
    say("ilp.sessions-logged", "Written: \(held) of \(planned) sessions held, \(what)")
  }
  static func choice(_ number: Int, plan: String, goal: Int, text: String) -> String {
    say("ilp.choice", "\(number)  \(plan): goal \(goal), \(shortened(text))")
  }

  // MARK: Values

  static func notAValue(_ text: String) -> String {
    say(
      "ilp.not-a-value", "value \"\(text)\" is empty or no number, yes, no or level of this goal; \(nothingWritten)")
  }
  static var notAValueHint: String {
    say("ilp.not-a-value-hint", "write a number such as 74 or 3.5; a note alone goes with: ilp log")
  }
  static func farFromOthers(_ value: String, low: String, high: String) -> String {
    say(
      "ilp.far-from-others",
      "mind: \(value) lies far from the other points (\(low) to \(high)); correct it with: ilp progress correct")
  }
  static func pointIsThere(_ value: String, day: String) -> String {
    say("ilp.point-is-there", "\(value) of \(day) is there already")
  }
  static var pointIsThereHint: String {
    say("ilp.point-is-there-hint", "add --again when it was measured twice")
  }
  static func pointAgain(_ value: String, day: String) -> String {
    say("ilp.point-again", "\(value) of \(day) is there already. Write it down a second time? (yes or no)")
  }
  static var addAgainHint: String {
    say("ilp.add-again-hint", "when it was measured twice: ilp progress add PLAN VALUE --again")
  }
  static var pointAgainYes: String { say("ilp.point-again-yes", "1  yes, it was measured twice") }
  static var pointAgainNo: String { say("ilp.point-again-no", "2  no") }
  static var aNote: String { say("ilp.a-note", "a note") }
  static func noPointOn(_ day: String) -> String {
    say("ilp.no-point-on", "no data point of this goal on \(day); nothing was corrected")
  }
  static func severalPointsOn(_ day: String, _ values: [String]) -> String {
    say(
      "ilp.several-points-on",
      "\(values.count) data points on \(day): \(values.listed); nothing was corrected")
  }
  static var pointHint: String {
    say(
      "ilp.point-hint", "see all points with: ilp progress show PLAN --plain; name one with --on DAY and --from VALUE")
  }
  static var nothingToCorrect: String {
    say("ilp.nothing-to-correct", "say what is right: --to VALUE, --moved-to DAY, or both")
  }
  static func unknownPhase(_ words: String) -> String {
    say("ilp.unknown-phase", "phase \"\(words)\" is not known; \(nothingWritten)")
  }
  static var unknownPhaseHint: String {
    say("ilp.unknown-phase-hint", "choose one of: baseline, intervention, fade-out")
  }
  static func noIntervention(_ goal: Int) -> String {
    say("ilp.no-intervention", "goal \(goal) has no intervention that sessions could belong to; \(nothingWritten)")
  }
  static var noInterventionHint: String {
    say("ilp.no-intervention-hint", "add one in a conversation, or name it with --intervention")
  }
  static func whichIntervention(_ names: [String]) -> String {
    say("ilp.which-intervention", "several interventions: \(names.listedLoosely); \(nothingWritten)")
  }
  static var whichInterventionHint: String { say("ilp.which-intervention-hint", "name it with --intervention WORDS") }
  static var sessionsNegative: String {
    say("ilp.sessions-negative", "sessions and minutes are 0 or more, and at least one session is planned")
  }

  // MARK: Setting up and deciding

  static var setUpSpeeds: String {
    say(
      "ilp.set-up-speeds", "choose one speed: --standard (do it for me), --suggest (tell me), or the options themselves"
    )
  }
  static func afterFirstPoint(_ day: String) -> String {
    say(
      "ilp.after-first-point",
      "mind: the first data point is of \(day); a rule chosen after it can be chosen to fit. The plan keeps today as the day of choice."
    )
  }
  static func unknownRule(_ words: String, _ known: [String]) -> String {
    say("ilp.unknown-rule", "rule \"\(words)\" is not known; \(nothingWritten)")
  }
  static func unknownRuleHint(_ known: [String]) -> String {
    say("ilp.unknown-rule-hint", "choose one of: \(known.listed)")
  }
  static func notASetting(_ words: String) -> String {
    say("ilp.not-a-setting", "setting \"\(words)\" is not NAME=NUMBER; \(nothingWritten)")
  }
  static func unusableSetting(_ name: String, _ range: String) -> String {
    say("ilp.unusable-setting", "setting \"\(name)\" cannot be used\(range); \(nothingWritten)")
  }
  static func settingHint(_ known: [String]) -> String {
    say("ilp.setting-hint", "this rule takes: \(known.listed)")
  }
  static var keepSuggestion: String { say("ilp.keep-suggestion", "Set it up like this? (yes or no)") }
  static func everyDays(_ days: Int) -> String {
    days == 7 ? say("ilp.every-days.week", "once a week") : say("ilp.every-days", "every \(days) days")
  }
  static func range(_ low: String, _ high: String) -> String { say("ilp.range", " (\(low) to \(high))") }
  static var notSetUp: String { say("ilp.not-set-up", "Nothing was set up.") }
  static func unknownResponse(_ words: String) -> String {
    say("ilp.unknown-response", "response \"\(words)\" is not known; \(nothingWritten)")
  }
  static var unknownResponseHint: String {
    say("ilp.unknown-response-hint", "choose one of: continue, change, raise, fade, end")
  }
  static var reasonMissing: String { say("ilp.reason-missing", "a decision needs its reason; \(nothingWritten)") }
  static var reasonMissingHint: String { say("ilp.reason-missing-hint", "say why with --reason WORDS") }
  static var raiseNeedsTarget: String {
    say("ilp.raise-needs-target", "a raised goal needs its new target; \(nothingWritten)")
  }
  static var raiseNeedsTargetHint: String { say("ilp.raise-needs-target-hint", "add --target VALUE") }
  static func suggestionWas(_ sentence: String) -> String { say("ilp.suggestion-was", "The data say: \(sentence)") }
  static var nothingToDraw: String {
    say("ilp.nothing-to-draw", "nothing to draw yet: no data point, and no line from a baseline to a target")
  }
  static var nothingToDrawHint: String {
    say("ilp.nothing-to-draw-hint", "add a point with: ilp progress add PLAN VALUE")
  }

  static func suggestedPart(_ part: MonitoringSuggestion.Part) -> String {
    "\(part.name): \(part.value) (\(part.reason))"
  }
  static func notARhythm(_ words: String) -> String {
    say("ilp.not-a-rhythm", "\"\(words)\" does not say how often: write 7, weekly, or every two weeks")
  }

  static var initialsWithoutCalendar: String {
    say("ilp.initials-without-calendar", "initials are for a calendar: add --ics FILE")
  }
  static var calendarNotRemembered: String {
    say(
      "ilp.calendar-not-remembered",
      "The plan file may only be read, so what this calendar was given is not remembered: the next one cannot take it out."
    )
  }
  static var jsonAndCalendar: String { say("ilp.json-and-calendar", "--json and --ics do not go together: choose one") }

  static var noResults: String {
    say("ilp.no-results", "No plan of this machine has used an intervention of the catalogue for a goal yet.")
  }
}
