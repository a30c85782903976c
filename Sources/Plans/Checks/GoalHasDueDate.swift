// SPDX-License-Identifier: GPL-3.0-or-later

/// A goal has a day by which it is reached.
struct GoalHasDueDate: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    plan.openGoals.filter { !$0.value.isDated }.map {
      finding(.should, at: $0.place["due"], Messages.goalHasNoDueDate)
    }
  }
}
