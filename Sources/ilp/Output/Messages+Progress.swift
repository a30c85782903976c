// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans
internal import Reports

/// What is said about progress, decisions, cohorts and dates.
extension Messages {
  static func planName(_ plan: Plan) -> String {
    let title = plan.title ?? plan.kind ?? plan.id.text
    return "\(title), \(plan.learner.preferredName ?? plan.learner.name ?? noName)"
  }

  // MARK: Goals and days

  static func noGoals(_ plan: String) -> String { "plan \"\(plan)\" has no goals; nothing was written" }
  static let noGoalsHint = "add one in a conversation with: ilp"
  static func whichGoal(_ count: Int) -> String { "plan has \(count) goals, and none is named; nothing was written" }
  static func noSuchGoal(_ words: String) -> String {
    "goal \"\(words)\" is not in this plan, or could be several; nothing was written"
  }
  static func whichGoalHint(_ goals: [Goal]) -> String {
    let list = goals.enumerated().prefix(8).map { "\($0.offset + 1) \(shortened($0.element.text ?? "without words"))" }
    return "add --goal NUMBER: \(list.joined(separator: "; "))"
  }
  static func notAPastDay(_ words: String) -> String { "day \"\(words)\" is no day that has been; nothing was written" }
  static let notAPastDayHint = "write 2026-11-18, today, yesterday, monday, or 3 days ago"
  static func shortened(_ text: String) -> String { text.count <= 48 ? text : "\(text.prefix(45))..." }
  static let nothingToChange = "Nothing was changed: it says so already."
  static func changed(_ words: [String]) -> [String] { words.map { "- \($0)" } }

  // MARK: Log

  static let logEmpty = "words are missing: say what happened; nothing was written"
  static func noPlanToLog(_ words: String) -> String {
    "\"\(shortened(words))\" could not be filed: there is no open plan it could belong to; nothing was written"
  }
  static let noPlanToLogHint = "make a plan with: ilp; or name one with --plan"
  static func unsure(_ words: String) -> String {
    "\"\(shortened(words))\" could belong to several goals; nothing was written"
  }
  static func unsureHint(_ lines: [String]) -> String { "add --plan and --goal: \(lines.joined(separator: "; "))" }
  static let whichOne = "Which goal is it about?"
  static let noneOfThem = "none of these"
  static let nothingLogged = "Nothing was written."
  static func logged(_ value: String, goal: Int, plan: String, day: String) -> String {
    "Written: \(value), goal \(goal) of \(plan), \(day)"
  }
  static func noted(goal: Int, plan: String, day: String) -> String { "Noted: goal \(goal) of \(plan), \(day)" }
  static func notedPlan(_ plan: String) -> String { "Noted: \(plan)" }
  static func sessionsLogged(held: Int, planned: Int, what: String) -> String {
    "Written: \(held) of \(planned) sessions held, \(what)"
  }
  static func choice(_ number: Int, plan: String, goal: Int, text: String) -> String {
    "\(number)  \(plan): goal \(goal), \(shortened(text))"
  }

  // MARK: Values

  static func notAValue(_ text: String) -> String {
    "value \"\(text)\" is empty or no number, yes, no or level of this goal; nothing was written"
  }
  static let notAValueHint = "write a number such as 74 or 3.5; a note alone goes with: ilp log"
  static func farFromOthers(_ value: String, low: String, high: String) -> String {
    "mind: \(value) lies far from the other points (\(low) to \(high)); correct it with: ilp progress correct"
  }
  static func noPointOn(_ day: String) -> String { "no data point of this goal on \(day); nothing was corrected" }
  static func severalPointsOn(_ day: String, _ values: [String]) -> String {
    "\(values.count) data points on \(day): \(values.joined(separator: ", ")); nothing was corrected"
  }
  static let pointHint = "see all points with: ilp progress show PLAN --plain; name one with --on DAY and --from VALUE"
  static let nothingToCorrect = "say what is right: --to VALUE, --moved-to DAY, or both"
  static func unknownPhase(_ words: String) -> String { "phase \"\(words)\" is not known; nothing was written" }
  static let unknownPhaseHint = "choose one of: baseline, intervention, fade-out"
  static func noIntervention(_ goal: Int) -> String {
    "goal \(goal) has no intervention that sessions could belong to; nothing was written"
  }
  static let noInterventionHint = "add one in a conversation, or name it with --intervention"
  static func whichIntervention(_ names: [String]) -> String {
    "several interventions: \(names.joined(separator: "; ")); nothing was written"
  }
  static let whichInterventionHint = "name it with --intervention WORDS"
  static let sessionsNegative = "sessions and minutes are 0 or more, and at least one session is planned"

  // MARK: Setting up and deciding

  static let setUpSpeeds = "choose one speed: --standard (do it for me), --suggest (tell me), or the options themselves"
  static func afterFirstPoint(_ day: String) -> String {
    "mind: the first data point is of \(day); a rule chosen after it can be chosen to fit. The plan keeps today as the day of choice."
  }
  static func unknownRule(_ words: String, _ known: [String]) -> String {
    "rule \"\(words)\" is not known; nothing was written"
  }
  static func unknownRuleHint(_ known: [String]) -> String { "choose one of: \(known.joined(separator: ", "))" }
  static func notASetting(_ words: String) -> String { "setting \"\(words)\" is not NAME=NUMBER; nothing was written" }
  static func unusableSetting(_ name: String, _ range: String) -> String {
    "setting \"\(name)\" cannot be used\(range); nothing was written"
  }
  static func settingHint(_ known: [String]) -> String { "this rule takes: \(known.joined(separator: ", "))" }
  static let keepSuggestion = "Set it up like this? (yes or no)"
  static let everyTooFew = "days between two observations are at least 1"
  static let notSetUp = "Nothing was set up."
  static func unknownResponse(_ words: String) -> String { "response \"\(words)\" is not known; nothing was written" }
  static let unknownResponseHint = "choose one of: continue, change, raise, fade, end"
  static let reasonMissing = "a decision needs its reason; nothing was written"
  static let reasonMissingHint = "say why with --reason WORDS"
  static let raiseNeedsTarget = "a raised goal needs its new target; nothing was written"
  static let raiseNeedsTargetHint = "add --target VALUE"
  static func suggestionWas(_ sentence: String) -> String { "The data say: \(sentence)" }
  static let nothingToDraw = "nothing to draw yet: no data point, and no line from a baseline to a target"
  static let nothingToDrawHint = "add a point with: ilp progress add PLAN VALUE"

  static func suggestedPart(_ part: MonitoringSuggestion.Part) -> String {
    "\(part.name): \(part.value) (\(part.reason))"
  }
  static func notARhythm(_ words: String) -> String {
    "\"\(words)\" does not say how often: write 7, weekly, or every two weeks"
  }

  static let initialsWithoutCalendar = "initials are for a calendar: add --ics FILE"
  static let calendarNotRemembered =
    "The plan file may only be read, so what this calendar was given is not remembered: the next one cannot take it out."
  static let jsonAndCalendar = "--json and --ics do not go together: choose one"

  static let noResults = "No plan of this machine has used an intervention of the catalogue for a goal yet."
}
