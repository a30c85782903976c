// SPDX-License-Identifier: GPL-3.0-or-later

/// What is due is due between the first and the last day of the plan.
///
/// An action may be done before the first day: what has to be ready by then is prepared earlier.
struct DateLiesWithinPlan: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    let actions = Set(plan.openActions.map { $0.place["due"] })
    return plan.openDueDates.compactMap { date in
      if let end = plan.end, date.value > end {
        return finding(.should, at: date.place, Messages.dateIsAfterEnd(date.value, end))
      }
      if let start = plan.start, date.value < start, !actions.contains(date.place) {
        return finding(.should, at: date.place, Messages.dateIsBeforeStart(date.value, start))
      }
      return nil
    }
  }
}
