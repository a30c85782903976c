// SPDX-License-Identifier: GPL-3.0-or-later

/// A goal with a number to reach says where the learner starts.
struct GoalHasBaseline: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    plan.openGoals.compactMap { goal in
      let measure = goal.value.measure
      guard measure.target?.number != nil, measure.baseline == nil, measure.startingNumber == nil else { return nil }
      let isKnownToBeOpen = measure.unknown.contains("baseline") || goal.value.unknown.contains("measure.baseline")
      let place = goal.place["measure"]["baseline"]
      return isKnownToBeOpen
        ? finding(.note, at: place, Messages.baselineIsNotKnownYet) : finding(.should, at: place, Messages.noBaseline)
    }
  }
}
