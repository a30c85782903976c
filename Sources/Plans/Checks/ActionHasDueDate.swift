// SPDX-License-Identifier: GPL-3.0-or-later

/// An action has a day by which it is done: its own, or that of the goal it serves. For one that serves no goal it is only a hint.
struct ActionHasDueDate: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    let dated = Set(plan.goals.filter(\.isDated).map(\.id))
    return plan.openActions.filter { action in
      action.value.due == nil && action.value.goal.map(dated.contains) != true
    }.map {
      finding($0.value.goal == nil ? .note : .should, at: $0.place["due"], Messages.actionHasNoDueDate)
    }
  }
}
