// SPDX-License-Identifier: GPL-3.0-or-later

/// What is open in a plan goes from one person to another.
struct Handover {
  private let old: Identifier
  private let new: Identifier
  private let day: CalendarDate?
  /// By which day each thing is due.
  private let dues: [Identifier: CalendarDate]

  /// - Parameter day: what is due before it stays; nil where all that is open goes.
  init(from old: Identifier, to new: Identifier, of plan: Plan, on day: CalendarDate?) {
    self.old = old
    self.new = new
    self.day = day
    dues = day == nil ? [:] : Dictionary(plan.agenda().map { ($0.id, $0.due) }) { first, _ in first }
  }

  func apply(to plan: inout Plan) {
    moveWork(in: &plan)
    moveWatching(in: &plan)
    moveTalks(in: &plan)
  }

  private func moveWork(in plan: inout Plan) {
    for place in plan.actions.indices where moves(plan.actions[place], plan.actions[place].isOpen) {
      plan.actions[place].who = taken(plan.actions[place].who)
      plan.actions[place].with = plan.actions[place].with.compactMap(taken)
    }
    for place in plan.interventions.indices where moves(plan.interventions[place], plan.interventions[place].isOpen) {
      plan.interventions[place].who = taken(plan.interventions[place].who)
      plan.interventions[place].with = plan.interventions[place].with.compactMap(taken)
      plan.interventions[place].collector = taken(plan.interventions[place].collector)
    }
    for place in plan.accommodations.indices where moves(plan.accommodations[place], plan.accommodations[place].isOpen)
    {
      plan.accommodations[place].who = taken(plan.accommodations[place].who)
      plan.accommodations[place].with = plan.accommodations[place].with.compactMap(taken)
    }
  }

  private func moveWatching(in plan: inout Plan) {
    for place in plan.monitoring.indices where moves(plan.monitoring[place], true) {
      plan.monitoring[place].collector = taken(plan.monitoring[place].collector)
    }
    for place in plan.checkpoints.indices where moves(plan.checkpoints[place], plan.checkpoints[place].done == nil) {
      plan.checkpoints[place].who = taken(plan.checkpoints[place].who)
    }
  }

  private func moveTalks(in plan: inout Plan) {
    for place in plan.reviews.indices where moves(plan.reviews[place], !plan.reviews[place].isDone) {
      plan.reviews[place].people = plan.reviews[place].people.compactMap(taken)
    }
    for place in plan.meetings.indices where moves(plan.meetings[place], !plan.wasHeld(plan.meetings[place])) {
      plan.meetings[place].people = plan.meetings[place].people.compactMap(taken)
    }
    for place in plan.signatures.indices where moves(plan.signatures[place], plan.signatures[place].date == nil) {
      plan.signatures[place].who = taken(plan.signatures[place].who)
    }
  }

  private func moves(_ part: some Item, _ isOpen: Bool) -> Bool {
    guard isOpen, let day, let due = dues[part.id] else { return isOpen }
    return due >= day
  }

  private func taken(_ who: Identifier?) -> Identifier? { who == old ? new : who }
}
