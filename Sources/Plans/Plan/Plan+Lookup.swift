// SPDX-License-Identifier: GPL-3.0-or-later

extension Plan {
  /// The person with an identifier.
  public func party(_ id: Identifier?) -> Party? { parties.first { $0.id == id } }

  /// How a person is called: a party or learner by name, anybody else by the words that stand in the plan.
  public func name(of id: Identifier?) -> String? {
    guard let id else { return nil }
    let learners = [learner] + learners
    if let learner = learners.first(where: { $0.id == id }) {
      return learner.preferredName ?? learner.name ?? "learner"
    }
    guard let party = party(id) else { return id.text }
    return party.name ?? party.role?.words ?? id.text
  }

  /// Whether a party is the learner under another entry: the same name, and no other role.
  public func isLearner(_ party: Party) -> Bool {
    let roles: [Role?] = [nil, .learner, .student, .employee, .starter]
    guard roles.contains(party.role) else { return false }
    guard let name = party.name else { return party.role != nil }
    return [learner.name, learner.preferredName].contains(name)
  }

  /// The name of the one person who has a role; nil when nobody has it, or several do.
  public func name(ofRole role: Role) -> String? {
    if [.learner, .student, .employee, .starter].contains(role), learners.isEmpty {
      return learner.preferredName ?? learner.name
    }
    let names = Set(parties.filter { $0.role == role }.map(\.name))
    return names.count == 1 ? names.first ?? nil : nil
  }

  /// The goals that build on a strength.
  public func goals(using strength: Identifier) -> [Goal] { goals.filter { $0.strengths.contains(strength) } }

  /// The goals that close a gap.
  public func goals(closing gap: Identifier) -> [Goal] { goals.filter { $0.gaps.contains(gap) } }

  /// Whether a goal is over, so that what was still to be done for it is nobody's turn any more.
  public func isOver(_ goal: Identifier?) -> Bool { goals.contains { $0.id == goal && !$0.isOpen } }

  /// Whether a step is still to be done: it is open, and so is the goal that it serves.
  public func isToDo(_ action: ActionStep) -> Bool { action.isOpen && !isOver(action.goal) }

  /// The actions that serve a goal; with nil, those that serve the plan as a whole.
  public func actions(for goal: Identifier?) -> [ActionStep] { actions.filter { $0.goal == goal } }

  /// The interventions that serve a goal; with nil, those that serve the plan as a whole.
  public func interventions(for goal: Identifier?) -> [PlannedIntervention] { interventions.filter { $0.goal == goal } }

  /// The day of a checkpoint: its own, or so many days after its event; nil when neither is known.
  ///
  /// The event "hire" is the learner's first day at work and "start" the first day of the plan, unless `days` names them.
  public func date(of checkpoint: Checkpoint) -> CalendarDate? {
    if let date = checkpoint.date { return date }
    guard let event = checkpoint.event, let day = checkpoint.day else { return nil }
    return self.date(ofEvent: event)?.adding(days: day)
  }

  private func date(ofEvent event: String) -> CalendarDate? {
    if let named = days[event] { return named }
    return switch event {
    case "hire": learner.hireDate
    case "start": start
    default: nil
    }
  }

  /// Whether a meeting took place: said so, shown by what was written down, or held by the day on which the plan was last
  /// written, such as the meeting at which it was made.
  public func wasHeld(_ meeting: Meeting) -> Bool {
    if let held = meeting.held { return held }
    guard !meeting.isHeld, let date = meeting.date else { return meeting.isHeld }
    return [created, updated].compactMap { $0?.date }.contains { date <= $0 }
  }

  /// Whether there is a plan to carry out, rather than the word that none is needed or wanted.
  public var isWrittenOut: Bool { status != .noneNeeded && status != .declined }

  /// Whether it is still written or carried out, rather than ended.
  public var isOpen: Bool { isWrittenOut && status != .completed && status != .discontinued }
}
