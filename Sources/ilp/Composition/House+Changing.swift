// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import Interventions
internal import Plans
internal import Reports
internal import Store
internal import Understanding

extension House {
  /// Changes a plan and keeps it with the change in words. What somebody else saved in between is refused, not written over.
  /// - Returns: the plan as it is kept now, and what was changed.
  @discardableResult
  func change(
    _ id: Identifier, _ kind: ChangeNote.Kind = .edited, _ body: (inout Plan) throws -> Void
  ) throws -> (plan: Plan, words: [String]) {
    let store = try shelf.required()
    let stored = try store.load(plan: id)
    var plan = stored.plan
    plan.settleHandovers(on: clock.today)
    try body(&plan)
    let words = stored.plan.words(for: stored.plan.edits(to: plan))
    guard !words.isEmpty else { return (plan, []) }
    plan.updated = clock.now
    try store.save(
      plan, expecting: stored.version, note: ChangeNote(kind, words: words, by: actor, at: clock.now))
    return (plan, words)
  }

  /// The goal that somebody means: by its number or by words of it; the only one of the plan where nothing is said.
  /// - Parameter writes: whether it is to be changed; what goes wrong then says that it was not.
  func goal(_ words: String?, of plan: Plan, writes: Bool = true) throws -> Goal {
    func told(_ message: String) -> String { writes ? Messages.unwritten(message) : message }
    let goals = plan.goals
    guard !goals.isEmpty else {
      throw Trouble(.noInput, told(Messages.noGoals(Messages.planName(plan))), hint: Messages.noGoalsHint)
    }
    guard let words else {
      let open = goals.filter(\.isOpen)
      if goals.count == 1 { return goals[0] }
      if open.count == 1 { return open[0] }
      throw Trouble(.usage, told(Messages.whichGoal(goals.count)), hint: Messages.whichGoalHint(goals))
    }
    if let number = Int(words) {
      guard goals.indices.contains(number - 1) else {
        throw Trouble(.noInput, told(Messages.noSuchGoal(words)), hint: Messages.whichGoalHint(goals))
      }
      return goals[number - 1]
    }
    let said = words.lowercased()
    let found = goals.filter { goal in
      goal.id.text == words || [goal.statement, goal.rewritten].contains { $0?.lowercased().contains(said) ?? false }
    }
    guard found.count == 1 else {
      throw Trouble(.noInput, told(Messages.noSuchGoal(words)), hint: Messages.whichGoalHint(goals))
    }
    return found[0]
  }

  /// A day in the past, as it was typed; today where nothing was.
  func day(_ words: String?) throws -> CalendarDate {
    guard let words else { return clock.today }
    let language = try materials.get().languageWords()
    guard let day = PastDay.day(words, today: clock.today, language: language) else {
      throw Trouble(.usage, Messages.notAPastDay(words), hint: Messages.notAPastDayHint)
    }
    return day
  }

  /// A day that may lie ahead or behind, as it was typed: of the two, the one that is nearer. Nil where the words name none.
  func nearDay(_ words: String) throws -> CalendarDate? {
    var context = try materials.get().readingContext(today: clock.today)
    let ahead = Understanding.read(words, context: context).date?.day
    context.asksForBeginning = true
    let days = [
      ahead, Understanding.read(words, context: context).date?.day,
      PastDay.day(words, today: clock.today, language: context.words),
    ]
    return days.compactMap(\.self).min { abs(clock.today.days(until: $0)) < abs(clock.today.days(until: $1)) }
  }

  /// A person of the plan by name or role; nil where nobody is named.
  func person(_ words: String?, of plan: inout Plan) -> Identifier? {
    guard let words, !words.isEmpty else { return nil }
    if plan.isLearner(words) { return plan.learner.id }
    let said = words.lowercased()
    let known = plan.known(on: clock.today).first { party in
      party.name?.lowercased() == said || party.role?.words == said || party.role?.rawValue == said
    }
    if let known { return known.id }
    let id = freshID()
    plan.parties.append(Party(id: id) { $0.name = words })
    return id
  }

  /// Published growth, from the corpus; nil when it cannot be read, because norms only add to what is said.
  var growthNorms: GrowthNorms? { (try? materials.get()).map { GrowthNorms($0.catalogue) } }
}
