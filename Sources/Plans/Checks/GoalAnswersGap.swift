// SPDX-License-Identifier: GPL-3.0-or-later

/// Every goal closes a gap, in a plan that names gaps.
///
/// A goal for a day counted from the start belongs to a schedule, such as the first ninety days, and needs no gap.
struct GoalAnswersGap: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    let gaps = Set(plan.gaps.map(\.id))
    guard !gaps.isEmpty else { return [] }
    return plan.openGoals.filter { $0.value.dayOfHorizon == nil && gaps.isDisjoint(with: $0.value.gaps) }.map {
      finding(.note, at: $0.place["gaps"], Messages.goalAnswersNoGap)
    }
  }
}
