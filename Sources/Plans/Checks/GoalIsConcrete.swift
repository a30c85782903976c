// SPDX-License-Identifier: GPL-3.0-or-later

/// A goal has no vague words in it.
struct GoalIsConcrete: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    plan.openGoals.compactMap { goal in
      let vague = Words(goal.value.text ?? "").found(of: context.vagueWords)
      guard !vague.isEmpty else { return nil }
      // With a number to reach, a vague word does little harm.
      let severity: Severity = goal.value.measure.target == nil ? .should : .note
      return finding(severity, at: goal.place["statement"], Messages.goalIsVague(vague))
    }
  }
}
