// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

extension AgendaItem {
  /// Everything in a plan that somebody has to do by a day. A plan that has ended asks for nothing.
  static func items(of plan: Plan) -> [AgendaItem] {
    let ended: [PlanStatus] = [.completed, .discontinued, .noneNeeded, .declined]
    guard !ended.contains(plan.status) else { return [] }
    return goals(of: plan) + actions(of: plan) + checkpoints(of: plan) + reviews(of: plan) + meetings(of: plan)
      + accommodations(of: plan)
  }

  private static func goals(of plan: Plan) -> [AgendaItem] {
    plan.goals.compactMap { goal in
      let isDone = goal.status.map { [.met, .ended, .notMet, .partlyMet].contains($0) } ?? false
      return item(
        .goal, goal.id, in: plan, goal.rewritten ?? goal.statement, who: plan.columnsName, due: goal.due, isDone: isDone
      )
    }
  }

  private static func actions(of plan: Plan) -> [AgendaItem] {
    plan.actions.compactMap { action in
      let isDone = action.done != nil || action.status == .done || action.status == .dropped
      return item(
        .action, action.id, in: plan, action.text, who: plan.name(of: action.who), due: action.due, isDone: isDone)
    }
  }

  private static func checkpoints(of plan: Plan) -> [AgendaItem] {
    plan.checkpoints.compactMap { checkpoint in
      item(
        .checkpoint, checkpoint.id, in: plan, checkpoint.text, who: plan.name(of: checkpoint.who),
        due: plan.day(of: checkpoint), isDone: checkpoint.done != nil)
    }
  }

  private static func reviews(of plan: Plan) -> [AgendaItem] {
    plan.reviews.compactMap { review in
      item(
        .review, review.id, in: plan, review.clock, who: review.people.map(plan.name(of:)).joined(separator: ", "),
        due: review.due, isDone: review.done != nil)
    }
  }

  private static func meetings(of plan: Plan) -> [AgendaItem] {
    plan.meetings.compactMap { meeting in
      item(
        .meeting, meeting.id, in: plan, meeting.purpose,
        who: meeting.people.map(plan.name(of:)).joined(separator: ", "), due: meeting.date,
        isDone: meeting.held ?? false)
    }
  }

  private static func accommodations(of plan: Plan) -> [AgendaItem] {
    plan.accommodations.compactMap { accommodation in
      let isDone = accommodation.status == .done || accommodation.status == .dropped
      return item(
        .accommodation, accommodation.id, in: plan, accommodation.text, who: plan.name(of: accommodation.who),
        due: accommodation.until, isDone: isDone)
    }
  }

  private static func item(
    _ kind: AgendaKind, _ id: Identifier, in plan: Plan, _ what: String?, who: String, due: CalendarDate?, isDone: Bool
  ) -> AgendaItem? {
    due.map {
      AgendaItem(
        id: id, kind: kind, what: what ?? "", who: who.isEmpty ? nil : who, due: $0, done: isDone)
    }
  }
}

extension Plan {
  /// The learner as lists call them.
  fileprivate var columnsName: String { PlanColumns(self).learner }

  /// The name of a person of the plan; empty when nobody is meant.
  fileprivate func name(of person: Identifier?) -> String {
    guard let person else { return "" }
    if person == learner.id { return columnsName }
    let party = parties.first { $0.id == person }
    return party?.name ?? party?.role?.words ?? ""
  }

  /// The day itself, or counted from the event.
  fileprivate func day(of checkpoint: Checkpoint) -> CalendarDate? {
    if let date = checkpoint.date { return date }
    guard let count = checkpoint.day, let event = checkpoint.event else { return nil }
    let counted = [("hire", learner.hireDate), ("start", start)].first { $0.0 == event }?.1 ?? days[event]
    return counted?.adding(days: count)
  }
}
