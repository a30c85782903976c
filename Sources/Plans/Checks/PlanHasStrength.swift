// SPDX-License-Identifier: GPL-3.0-or-later

/// A plan names at least one strength; where it has no goals to build on it, that is only a hint.
struct PlanHasStrength: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    guard plan.isWrittenOut, plan.strengths.isEmpty else { return [] }
    return [finding(plan.goals.isEmpty ? .note : .should, at: Place("strengths"), Messages.noStrength)]
  }
}
