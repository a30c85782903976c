// SPDX-License-Identifier: GPL-3.0-or-later

package import Plans
package import Progress

/// A goal with all that its data say of it: the bridge between what a plan holds and what `Progress` computes.
package struct GoalProgress: Sendable {
  package let plan: Plan
  package let goal: Goal
  /// Its place in the plan, counted from 1.
  package let number: Int
  /// The day from which it is looked at; later points are left out.
  package let today: CalendarDate
  /// The points with a number, the earliest first.
  package let points: [GoalPoint]
  /// What published norms call usual and ambitious growth for this measure and learner.
  package let norm: GrowthBoundsOfGoal?

  /// Nil when the plan has no such goal.
  package init?(_ goal: Identifier, of plan: Plan, today: CalendarDate, norms: GrowthNorms? = nil) {
    guard let index = plan.goals.firstIndex(where: { $0.id == goal }) else { return nil }
    self.plan = plan
    self.goal = plan.goals[index]
    number = index + 1
    self.today = today
    points = PointReader(plan: plan, goal: plan.goals[index]).points.filter { $0.day <= today }
    norm = norms?.bounds(for: plan.goals[index], of: plan.learner)
  }

  /// All goals of a plan.
  package static func all(of plan: Plan, today: CalendarDate, norms: GrowthNorms? = nil) -> [GoalProgress] {
    plan.goals.compactMap { GoalProgress($0.id, of: plan, today: today, norms: norms) }
  }

  /// Whether a goal can be told by a value: a number, or for a rubric or a yes-or-no goal its words.
  package static func takes(_ level: Level, for goal: Goal, of plan: Plan) -> Bool {
    PointReader(plan: plan, goal: goal).place(of: level) != nil
  }

  /// How its progress is told; by a number where nobody said otherwise.
  package var kind: ProgressKind { goal.progressType ?? .numeric }

  package var unit: String? { goal.measure.unit }

  /// The stretch of time in which today lies, as far as it is known: that of the last point, unless a later one was begun.
  package var phase: Phase {
    let begun = plan.phase(of: goal.id, on: today)
    guard let last = points.last else { return begun }
    return plan.monitoring(of: goal.id)?.phases.isEmpty == false ? begun : last.phase
  }

  package func series(_ phase: Phase) -> Series {
    Series(points.filter { $0.phase == phase }.compactMap { DataPoint(day: $0.day.daysSince1970, value: $0.value) })
  }

  /// The points of the present stretch.
  package var present: Series { series(phase) }

  /// Which way is better: as the measure says, else from baseline to target, else up.
  package var wanted: WantedChange {
    switch goal.measure.direction {
    case .down?: .decrease
    case .up?, .keep?: .increase
    default:
      if let target, let start = start?.value, target < start { .decrease } else { .increase }
    }
  }

  /// The value to be reached.
  package var target: Double? {
    switch kind {
    case .rubric: goal.measure.target.flatMap { PointReader(plan: plan, goal: goal).place(of: $0) }
    case .yesNo: 1
    default: goal.measure.target?.number
    }
  }

  /// Where the line to the goal begins: the baseline of the measure on its day, else the median of the last three points of the
  /// baseline on the day of the last one.
  package var start: (day: CalendarDate, value: Double)? {
    if kind == .count { return firstDay.map { ($0, 0) } }
    let reader = PointReader(plan: plan, goal: goal)
    let said = goal.measure.startingNumber ?? goal.measure.baseline.flatMap(reader.place)
    if let said, let day = goal.measure.baselineDate ?? firstDay { return (day, said) }
    let before = series(.baseline).last(3)
    guard let value = before.values.median, let last = before.points.last,
      let day = CalendarDate(daysSince1970: last.day)
    else { return nil }
    return (day, value)
  }

  /// What is known of a goal from its beginning on is known from the day its plan was made.
  private var firstDay: CalendarDate? {
    let made = plan.created?.date
    let known = [made, points.first?.day].compactMap(\.self).min()
    return goal.start ?? plan.start ?? known
  }

  /// The line from baseline to target; nil where an end of it is not known.
  package var aimline: Aimline? {
    guard let start, let target, let end = goal.due ?? plan.end else { return nil }
    return Aimline(
      startDay: start.day.daysSince1970, baseline: start.value, endDay: end.daysSince1970, target: target)
  }
}
