// SPDX-License-Identifier: GPL-3.0-or-later

/// Every goal closes a gap that the plan names.
struct GoalAnswersGap: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    let gaps = Set(plan.gaps.map(\.id))
    return plan.openGoals.filter { gaps.isDisjoint(with: $0.value.gaps) }.map {
      finding(.note, at: $0.place["gaps"], Messages.goalAnswersNoGap)
    }
  }
}
