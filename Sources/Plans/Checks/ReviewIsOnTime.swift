// SPDX-License-Identifier: GPL-3.0-or-later

/// Every planned review took place in time, and no clock of the kind has run out.
struct ReviewIsOnTime: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    guard plan.isOpen else { return [] }
    let late = plan.placed("reviews", plan.reviews).compactMap { review -> Finding? in
      guard !review.value.isDone, let due = review.value.due, due < context.today else { return nil }
      return finding(.should, at: review.place["due"], Messages.reviewIsLate(due, today: context.today))
    }
    let clocks = context.kind?.clocks ?? []
    return late
      + clocks.compactMap { clock in Self.end(of: clock, in: plan).flatMap { ranOut(clock, $0, context.today) } }
  }

  private func ranOut(_ clock: Clock, _ end: CalendarDate, _ today: CalendarDate) -> Finding? {
    end < today ? finding(.should, at: Place("reviews"), Messages.clockRanOut(clock, end)) : nil
  }

  /// When the clock's next review is due, counted from its last one or from the start; nil when one is planned.
  private static func end(of clock: Clock, in plan: Plan) -> CalendarDate? {
    let reviews = plan.reviews.filter { $0.clock == clock.id }
    if reviews.contains(where: { $0.done == nil && $0.due != nil }) { return nil }
    let last = reviews.compactMap(\.done).max() ?? plan.start
    return last?.adding(months: clock.months)
  }
}
