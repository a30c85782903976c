// SPDX-License-Identifier: GPL-3.0-or-later

/// A plan names at least one strength.
struct PlanHasStrength: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    guard plan.isWrittenOut, plan.strengths.isEmpty else { return [] }
    return [finding(.should, at: Place("strengths"), Messages.noStrength)]
  }
}
