// SPDX-License-Identifier: GPL-3.0-or-later

/// The growth that a goal needs each week is not above what published norms call ambitious.
struct GrowthIsRealistic: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    plan.openGoals.compactMap { goal in
      guard let pace = Self.pace(of: goal.value, in: plan) else { return nil }
      let norm = context.growthNorms.first { Self.fits($0, goal.value.measure, plan.learner.grade) }
      guard let norm, pace > norm.ambitiousPerWeek else { return nil }
      return finding(.note, at: goal.place["measure"]["target"], Messages.growthIsSteep(pace, norm))
    }
  }

  /// The growth needed, in units a week: (target - baseline) / weeks.
  private static func pace(of goal: Goal, in plan: Plan) -> Double? {
    guard let target = goal.measure.target?.number, let baseline = goal.measure.startingNumber, let due = goal.due,
      let start = goal.start ?? goal.measure.baselineDate ?? plan.start
    else { return nil }
    let days = start.days(until: due)
    return days > 0 ? (target - baseline) / (Double(days) / 7) : nil
  }

  private static func fits(_ norm: GrowthNorm, _ measure: SuccessMeasure, _ grade: String?) -> Bool {
    guard norm.grade == nil || norm.grade == grade else { return false }
    let text = [measure.what, measure.unit, measure.instrument].compactMap(\.self).joined(separator: " / ")
    return Words(text).contains(where: norm.words)
  }
}
