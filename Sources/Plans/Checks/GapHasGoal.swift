// SPDX-License-Identifier: GPL-3.0-or-later

/// Every gap is closed by a goal or an intervention. In a plan that has no goals but accommodations, these are the answer.
struct GapHasGoal: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    guard !plan.goals.isEmpty || plan.accommodations.isEmpty else { return [] }
    let closed = Set(plan.goals.flatMap(\.gaps) + plan.interventions.compactMap(\.gap))
    return plan.placed("gaps", plan.gaps).filter { !closed.contains($0.value.id) }.map {
      finding(.should, at: $0.place, Messages.gapHasNoGoal($0.value.text))
    }
  }
}
