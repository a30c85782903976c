// SPDX-License-Identifier: GPL-3.0-or-later

/// A goal says how one knows that it is reached.
struct GoalIsMeasurable: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    plan.openGoals.filter { !$0.value.isMeasurable }.map {
      finding(.should, at: $0.place["measure"], Messages.goalIsNotMeasurable)
    }
  }
}

extension Goal {
  /// Whether something is said by which one can judge it: a target, a criterion, a sign, or an amount in the sentence.
  var isMeasurable: Bool {
    measure.target != nil || measure.criterion != nil || measure.seen != nil || measure.what != nil
      || Words(text ?? "").sayAmount
  }
}
