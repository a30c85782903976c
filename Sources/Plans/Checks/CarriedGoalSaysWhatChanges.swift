// SPDX-License-Identifier: GPL-3.0-or-later

/// A goal that goes on from an earlier plan says what is different this time.
struct CarriedGoalSaysWhatChanges: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    plan.openGoals.filter { $0.value.carriedFrom != nil && $0.value.change == nil }.map {
      finding(.should, at: $0.place["change"], Messages.carriedGoalIsUnchanged)
    }
  }
}
