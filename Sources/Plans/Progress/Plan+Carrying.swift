// SPDX-License-Identifier: GPL-3.0-or-later

extension Plan {
  /// The next plan of the same learner: open goals go on into it, each with what is different this time, what serves them goes
  /// along, and what has been measured stays behind. The last value is where the goal begins now.
  /// - Parameters:
  ///   - goals: those that go on.
  ///   - change: what is different, for each.
  ///   - id: of the new plan.
  ///   - start: its first day.
  ///   - baseline: where each goal stands, where it is known.
  public func carriedOver(
    _ goals: [Identifier], change: (Identifier) -> String?, to id: Identifier, start: CalendarDate,
    baseline: (Identifier) -> Double?
  ) -> Plan {
    var next = Plan(id: id)
    next.kind = kind
    next.title = title
    next.setting = setting
    next.status = .draft
    next.purpose = purpose
    next.event = .review
    next.start = start
    next.learner = learner
    next.learners = learners
    next.parties = parties.filter { $0.until.map { $0 >= start } ?? true }
    next.strengths = strengths
    next.cohort = cohort
    next.links = [
      PlanLink(id: .named("link to \(self.id.text)", in: id)) {
        $0.title = title
        $0.kind = kind
        $0.plan = self.id
        $0.relation = "before"
      }
    ]
    let kept = self.goals.filter { goals.contains($0.id) }
    next.gaps = gaps.filter { gap in kept.contains { $0.gaps.contains(gap.id) } }
    next.goals = kept.map { goal in
      var goal = goal
      goal.carriedFrom = "\(self.id.text)/\(goal.id.text)"
      goal.change = change(goal.id) ?? goal.change
      goal.status = .open
      goal.start = start
      goal.due = goal.due.flatMap { $0 > start ? $0 : nil }
      if let value = baseline(goal.id) {
        goal.measure.baseline = .number(value)
        goal.measure.baselineDate = start
        goal.measure.probes = []
      }
      return goal
    }
    next.interventions = interventions.filter { $0.isOpen && goals.contains($0.goal ?? self.id) }.map { planned in
      var planned = planned
      planned.fidelity = []
      return planned
    }
    next.monitoring = monitoring.filter { goals.contains($0.goal ?? self.id) }.map { watched in
      var watched = watched
      watched.phases = []
      watched.rule.chosen = start
      return watched
    }
    return next
  }

  /// Plans the next review of each rhythm of its kind: so many months after the last one of that rhythm, else after the first
  /// day. A rhythm that has a review to come gets none.
  public mutating func planReviews(_ clocks: [Clock], today: CalendarDate) {
    for clock in clocks {
      let own = reviews.filter { $0.clock == clock.id }
      guard !own.contains(where: { !$0.isDone && $0.due != nil }) else { continue }
      let last = own.compactMap(\.done).max() ?? start ?? today
      guard var due = last.adding(months: clock.months) else { continue }
      while due < today, let later = due.adding(months: clock.months) { due = later }
      reviews.append(
        Review(id: .named("\(clock.id) review \(due.iso)", in: id)) {
          $0.due = due
          $0.clock = clock.id
        })
    }
  }
}
