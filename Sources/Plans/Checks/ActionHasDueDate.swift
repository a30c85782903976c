// SPDX-License-Identifier: GPL-3.0-or-later

/// An action has a day by which it is done.
struct ActionHasDueDate: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    plan.openActions.filter { $0.value.due == nil }.map {
      finding(.should, at: $0.place["due"], Messages.actionHasNoDueDate)
    }
  }
}
