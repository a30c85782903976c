// SPDX-License-Identifier: GPL-3.0-or-later

/// What is due is due between the first and the last day of the plan.
struct DateLiesWithinPlan: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    plan.openDueDates.compactMap { date in
      if let end = plan.end, date.value > end {
        return finding(.should, at: date.place, Messages.dateIsAfterEnd(date.value, end))
      }
      if let start = plan.start, date.value < start {
        return finding(.should, at: date.place, Messages.dateIsBeforeStart(date.value, start))
      }
      return nil
    }
  }
}
