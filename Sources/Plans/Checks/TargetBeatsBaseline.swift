// SPDX-License-Identifier: GPL-3.0-or-later

/// A target is better than where the learner starts.
struct TargetBeatsBaseline: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    plan.openGoals.compactMap { goal in
      let measure = goal.value.measure
      guard let target = measure.target?.number, let start = measure.startingNumber,
        let message = Self.complaint(target, start, measure.direction)
      else { return nil }
      return finding(.should, at: goal.place["measure"]["target"], message)
    }
  }

  private static func complaint(_ target: Double, _ start: Double, _ direction: Direction?) -> Message? {
    if direction == .keep { return nil }
    if target == start { return Messages.targetEqualsBaseline(start) }
    if direction == .down { return target > start ? Messages.targetAboveBaseline(target, start) : nil }
    return target < start ? Messages.targetBelowBaseline(target, start) : nil
  }
}
