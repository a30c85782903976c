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
  static let reasonMissing = "a decision needs its reason: add --reason WORDS; nothing was written"
  static let raiseNeedsTarget = "a raised goal needs its new number: add --target; nothing was written"
  static func suggestionWas(_ sentence: String) -> String { "The data say: \(sentence)" }
  static let nothingToDraw = "nothing to draw yet: no data point, and no line from a baseline to a target"
  static let nothingToDrawHint = "add a point with: ilp progress add PLAN VALUE"
}

extension Messages {
  static func suggestedPart(_ part: MonitoringSuggestion.Part) -> String {
    "\(part.name): \(part.value) (\(part.reason))"
  }
  static func notARhythm(_ words: String) -> String {
    "\"\(words)\" does not say how often: write 7, weekly, or every two weeks"
  }
}

/// What is said about tables.
extension Messages {
  static func imported(_ count: Int, again: Int, plans: Int) -> String {
    let passed = again > 0 ? "; \(counted(again, "row")) there already" : ""
    return "Written: \(counted(count, "data point")) in \(counted(plans, "plan"))\(passed)"
  }
  static func cellNoDate(_ text: String) -> String {
    text.isEmpty ? "the day is missing" : "\"\(text)\" is no day: write 2026-11-18"
  }
  static func cellInFuture(_ day: String) -> String { "\(day) is still to come" }
  static func cellNoValue(_ text: String) -> String {
    text.isEmpty ? "the value is missing" : "\"\(text)\" is no number, and no level of the goal"
  }
  static let cellNoPlan = "no learner is named, and no --plan is given"
  static func inCell(_ message: String) -> String { message.replacing("; nothing was written", with: "") }
  static let columnMissing = "this column is missing"
  static func columnUnknown(_ near: String?, _ known: [String]) -> String {
    "this column is not known; \(near.map { "did you mean \"\($0)\"?" } ?? "there may be: \(known.joined(separator: ", "))")"
  }
  static func nothingOfTable(_ count: Int) -> String { "\(counted(count, "mistake")); nothing was taken in" }
  static let tableHint = "mend the file and give it again"
}

/// What is said about the agenda.
extension Messages {
  static let initialsWithoutCalendar = "initials are for a calendar: add --ics FILE"
  static let jsonAndCalendar = "--json and --ics do not go together: choose one"
}

/// What is said about signing, handing over, ending and going on.
extension Messages {
  static func unknownMeaning(_ words: String) -> String { "meaning \"\(words)\" is not known; nothing was signed" }
  static let unknownMeaningHint = "choose one of: agreed, received, attended, declined"
  static func noPlaceToSign(_ who: String) -> String {
    "\(who): there is no place to sign for them; nothing was signed"
  }
  static let noPlaceToSignHint = "see the places to sign with: ilp plan show PLAN"
  static func signedAlready(_ who: String, _ day: String) -> String {
    "\(who) signed on \(day) already; nothing was changed"
  }
  static func signsTooEarly(_ who: String, before first: String) -> String {
    "\(who) comes after \(first), who has not signed; nothing was signed"
  }
  static let signsTooEarlyHint = "let the others sign first, in their order"
  static func nextToSign(_ names: [String]) -> String {
    names.isEmpty ? "Everybody has signed." : "Next to sign: \(names.joined(separator: ", "))"
  }
  static func nobodyToHandOver(_ who: String) -> String {
    "\(who) has no open part in this plan; nothing was handed over"
  }
  static func nobodyToHandOverHint(_ plan: Plan) -> String {
    "there are: \(plan.parties.filter { $0.until == nil }.compactMap { $0.name ?? $0.role?.words }.joined(separator: ", "))"
  }
  static func unknownStatus(_ words: String) -> String { "status \"\(words)\" ends no plan; nothing was changed" }
  static func endNeedsReason(_ status: String) -> String {
    "a plan that is \(status) needs its reason; nothing was changed"
  }
  static let endNeedsReasonHint = "add --reason WORDS"
  static let nothingToCarry = "plan has no open goal that could go on; nothing was made"
  static let nothingToCarryHint = "see its goals with: ilp plan show PLAN"
  static func changesMissing(_ goals: Int, _ changes: Int) -> String {
    "\(counted(goals, "goal")) and \(counted(changes, "change")): say for each goal what is different this time; nothing was made"
  }
  static func carried(from id: String) -> String { "went on from plan \(id)" }
  static func wentOn(as id: String) -> String { "went on as plan \(id)" }
  static let reviewsArePlanned = "The next reviews are planned already, or this kind of plan has no rhythm."
}

/// What is said about cohorts.
extension Messages {
  static let answersNothing = "no question takes this answer, as things stand"
  static let rosterEmpty = "there is nobody in the file"
  static let nameMissing = "the name is missing"
  static func twiceInRoster(_ name: String, _ row: Int) -> String { "\"\(name)\" stands in row \(row) already" }
  static func inCohortAlready(_ name: String) -> String { "\"\(name)\" has a plan in this cohort already" }
  static func madeForCohort(_ cohort: String) -> String { "made with the cohort \(cohort)" }
  static func cohortMade(_ count: Int, _ cohort: String) -> String {
    "\(counted(count, "plan")) in the cohort \"\(cohort)\""
  }
  static let noCohorts = "No cohorts yet. Make one with: ilp cohort create"
  static func noSuchCohort(_ name: String, _ count: Int) -> String {
    count == 0 ? "cohort \"\(name)\": there is none of that name" : "cohort \"\(name)\" could be one of \(count)"
  }
  static func noSuchCohortHint(_ names: [String]) -> String {
    names.isEmpty ? "make one with: ilp cohort create" : "there are: \(names.prefix(8).joined(separator: "; "))"
  }
  static let oneChange = "say one change: --add-checkpoint, --add-step, --move, --done or --remove"
  static let checkpointNeedsDay = "a checkpoint is counted from the start: add --day NUMBER"
  static let moveNeedsDay = "say where to: --day NUMBER or --by DATE"
  static func notOneOfCohort(_ words: String, _ count: Int) -> String {
    count == 0
      ? "\"\(words)\" is nobody of this cohort; nothing was changed"
      : "\"\(words)\" could be one of \(count); nothing was changed"
  }
  static func cohortHint(_ names: [String]) -> String { "there are: \(names.prefix(8).joined(separator: ", "))" }
  static func cohortChanged(_ count: Int, of all: Int) -> String { "Changed: \(count) of \(counted(all, "plan"))" }
}

extension Messages {
  static let noResults = "No plan of this machine has used an intervention of the catalogue for a goal yet."
}
