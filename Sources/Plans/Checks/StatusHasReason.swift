// SPDX-License-Identifier: GPL-3.0-or-later

/// A plan that was ended, declined or not needed says why.
struct StatusHasReason: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    guard [.discontinued, .declined, .noneNeeded].contains(plan.status), plan.statusReason == nil else { return [] }
    return [finding(.should, at: Place("statusReason"), Messages.statusHasNoReason(plan.status))]
  }
}
