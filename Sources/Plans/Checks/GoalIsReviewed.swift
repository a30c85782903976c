// SPDX-License-Identifier: GPL-3.0-or-later

/// A review is planned on or after the day on which a goal is due.
struct GoalIsReviewed: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    guard plan.isOpen, !plan.openGoals.isEmpty else { return [] }
    guard let last = Self.plannedDates(in: plan).max() else {
      return [finding(.should, at: Place("reviews"), Messages.noReviewPlanned)]
    }
    return plan.openGoals.compactMap { goal in
      guard let due = goal.value.due, due > last else { return nil }
      return finding(.note, at: goal.place["due"], Messages.goalIsDueAfterLastReview(due, last))
    }
  }

  private static func plannedDates(in plan: Plan) -> [CalendarDate] {
    let reviews = plan.reviews.filter { !$0.isDone }.compactMap(\.due) + plan.reviews.compactMap(\.next)
    let meetings = plan.meetings.filter { !plan.wasHeld($0) }.compactMap(\.date) + plan.meetings.compactMap(\.next)
    return reviews + meetings + plan.checkpoints.filter { $0.done == nil }.compactMap(plan.date)
  }
}
