// SPDX-License-Identifier: GPL-3.0-or-later

/// What is still open is not due in the past.
struct DateLiesAhead: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    guard plan.isOpen else { return [] }
    return plan.openDueDates.filter { $0.value < context.today }.map {
      finding(.should, at: $0.place, Messages.dateIsPast($0.value, today: context.today))
    }
  }
}

extension Plan {
  /// The due dates of what is still to be reached or done.
  var openDueDates: [Placed<CalendarDate>] {
    let goals = openGoals.map { ($0.place["due"], $0.value.due) }
    let actions = openActions.map { ($0.place["due"], $0.value.due) }
    let interventions = openInterventions.map { ($0.place["end"], $0.value.end) }
    return (goals + actions + interventions).compactMap { place, due in due.map { Placed(place: place, value: $0) } }
  }
}
