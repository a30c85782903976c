// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import Plans
internal import Reports
internal import Store

/// Files a line about what happened with the plan and goal that it is about.
@MainActor
struct LogFiling {
  let house: House
  var plan: String?
  var goal: String?
  var day: CalendarDate?

  /// How many of the plans that changed last are looked at when no learner is named.
  private static let recent = 25
  private static let mostChoices = 8

  /// Asks which one is meant: the question and the answers; nil where nobody can answer.
  typealias Asking = (String, [String]) throws -> Int?

  /// - Returns: what was written, in words.
  func file(_ words: String, asking: Asking) throws -> String {
    let lines = LogLine.dated(
      words, today: house.clock.today, language: try house.materials.get().languageWords())
    guard let line = lines.last else { return Messages.nothingLogged }
    let plans = try candidates(line)
    guard !plans.isEmpty else {
      throw Trouble(.noInput, Messages.noPlanToLog(line.words), hint: Messages.noPlanToLogHint)
    }
    if let goal, plans.count == 1 {
      let wanted = try house.goal(goal, of: plans[0])
      let fits = LogFit.fits(line, in: plans).filter { $0.goal.id == wanted.id }
      guard let fit = fits.first else { return try note(line, on: wanted, of: plans[0]) }
      return try write(lines, fit, asking)
    }
    let fits = LogFit.fits(line, in: plans)
    if fits.isEmpty, plans.count == 1 { return try notePlan(line, plans[0]) }
    if let meant = LogFit.meant(among: fits) { return try write(lines, meant, asking) }
    // Words alone that say nothing of any goal are a note to the plan; a number is never filed on a guess.
    if plans.count == 1, fits.allSatisfy({ $0.value == nil && $0.score < LogFit.lead }) {
      return try notePlan(line, plans[0])
    }
    return try ask(lines, fits, asking)
  }

  private func ask(_ lines: [LogLine], _ fits: [LogFit], _ asking: Asking) throws -> String {
    let near = Array(fits.filter { $0.score >= (fits.first?.score ?? 0) - LogFit.sure }.prefix(Self.mostChoices))
    let choices = near.enumerated().map { index, fit in
      Messages.choice(index + 1, plan: Messages.planName(fit.plan), goal: fit.number, text: fit.goal.text ?? "")
    }
    let question = near.count == 1 ? Messages.isItThis : Messages.whichOne
    guard let chosen = try asking(question, choices + ["\(choices.count + 1)  \(Messages.noneOfThem)"]) else {
      throw Trouble(
        .usage, Messages.unsure(lines.first?.words ?? "", among: near.count),
        hint: Messages.unsureHint(choices.map { String($0.dropFirst(3)) }))
    }
    guard near.indices.contains(chosen) else { return Messages.nothingLogged }
    return try write(lines, near[chosen], asking)
  }

  /// The plan that is named; those of the learners whose names stand in the line; else those that changed last.
  private func candidates(_ line: LogLine) throws -> [Plan] {
    if let plan { return [try house.shelf.plan(house.planNamed(plan).id).plan] }
    guard let store = try house.shelf.existing() else { return [] }
    let names = try store.learnerWords(among: Set(line.tokens.filter { $0.count > 1 && Double($0) == nil })).sorted()
    return try summaries(names, in: store).map { try store.load(plan: $0.id).plan }
  }

  /// Open plans: of the learner whose names these are together, else of those who have one of them, else the last changed.
  private func summaries(_ names: [String], in store: PlanStore) throws -> [PlanSummary] {
    guard !names.isEmpty else { return try store.recentPlans(isOpen: true, limit: Self.recent) }
    let found = try store.plans(named: names.joined(separator: " "), isOpen: true, limit: Self.recent)
    guard found.isEmpty else { return found }
    let some = try names.flatMap { try store.plans(named: $0, isOpen: true, limit: Self.recent) }
    return some.isEmpty ? try store.recentPlans(isOpen: true, limit: Self.recent) : Array(some.prefix(Self.recent))
  }

  // MARK: Writing

  /// Writes what each line tells of the goal, and where the last number stands between its start and its target.
  private func write(_ lines: [LogLine], _ fit: LogFit, _ asking: Asking) throws -> String {
    let written = try lines.map { line in
      try write(line, LogFit.fits(line, in: [fit.plan]).first { $0.goal.id == fit.goal.id } ?? fit, asking)
    }
    let last = fit.value?.number.flatMap { GoalStanding($0, of: fit.goal.measure).words }
    return (written + [last].compactMap(\.self)).joined(separator: "\n")
  }

  private func write(_ line: LogLine, _ fit: LogFit, _ asking: Asking) throws -> String {
    if let sessions = line.sessions, let place = intervention(for: fit.goal, of: fit.plan) {
      return try write(line, sessions, place, fit.plan)
    }
    guard let value = fit.value else { return try note(line, on: fit.goal, of: fit.plan) }
    let day = day ?? line.day ?? house.clock.today
    let shown = value.words(in: fit.goal.measure.unit)
    if fit.plan.holds(value, of: fit.goal.id, on: day) {
      let choices = [Messages.pointAgainYes, Messages.pointAgainNo]
      guard let chosen = try asking(Messages.pointIsThere(shown, day: day.words), choices) else {
        throw Trouble(
          .usage, Messages.unwritten(Messages.pointIsThere(shown, day: day.words)), hint: Messages.addAgainHint)
      }
      guard chosen == 0 else { return Messages.nothingLogged }
    }
    let isBare = line.tokens.count <= 2 && line.figures.count == 1 && line.day == nil
    try house.change(fit.plan.id) { plan in
      plan.observations.append(
        Observation(id: house.freshID()) {
          $0.goal = fit.goal.id
          $0.date = day
          $0.value = value
          $0.phase = plan.phase(of: fit.goal.id, on: day)
          $0.note = isBare ? nil : line.words
        })
    }
    return Messages.logged(shown, goal: fit.number, plan: Messages.planName(fit.plan), day: day.words)
  }

  private func note(_ line: LogLine, on goal: Goal, of plan: Plan) throws -> String {
    let day = day ?? line.day ?? house.clock.today
    let number = (plan.goals.firstIndex { $0.id == goal.id } ?? 0) + 1
    try house.change(plan.id) { plan in
      plan.observations.append(
        Observation(id: house.freshID()) {
          $0.goal = goal.id
          $0.date = day
          $0.phase = plan.phase(of: goal.id, on: day)
          $0.note = line.words
        })
    }
    return Messages.noted(goal: number, plan: Messages.planName(plan), day: day.words)
  }

  private func notePlan(_ line: LogLine, _ plan: Plan) throws -> String {
    try house.change(plan.id) { $0.notes.append(Note(id: house.freshID()) { $0.text = line.words }) }
    return Messages.notedPlan(Messages.planName(plan))
  }

  private func intervention(for goal: Goal, of plan: Plan) -> Int? {
    let open = plan.interventions.indices.filter {
      plan.interventions[$0].goal == goal.id && plan.interventions[$0].isOpen
    }
    return open.count == 1 ? open[0] : nil
  }

  private func write(
    _ line: LogLine, _ sessions: LogLine.Sessions, _ place: Int, _ plan: Plan
  ) throws -> String {
    try house.change(plan.id) { plan in
      plan.interventions[place].fidelity.append(
        FidelityEntry(id: house.freshID()) {
          $0.date = day ?? line.day ?? house.clock.today
          $0.planned = max(sessions.planned, 1)
          $0.held = sessions.held
          $0.minutes = line.minutes.map(Level.number)
          $0.note = line.words
        })
    }
    let what = plan.interventions[place].text ?? Messages.planName(plan)
    return Messages.sessionsLogged(held: sessions.held, planned: max(sessions.planned, 1), what: what)
  }
}
