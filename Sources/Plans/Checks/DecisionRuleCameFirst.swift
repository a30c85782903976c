// SPDX-License-Identifier: GPL-3.0-or-later

/// A decision rule was chosen before the first observation that it judges.
struct DecisionRuleCameFirst: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    plan.placed("monitoring", plan.monitoring).compactMap { monitoring in
      guard let chosen = monitoring.value.rule.chosen,
        let first = Self.firstObservation(of: monitoring.value.goal, in: plan), first < chosen
      else { return nil }
      return finding(.should, at: monitoring.place["rule"]["chosen"], Messages.ruleCameLate(chosen, first))
    }
  }

  /// The first observation after the baseline; with no goal, of any goal.
  private static func firstObservation(of goal: Identifier?, in plan: Plan) -> CalendarDate? {
    plan.observations.filter { $0.phase != .baseline && (goal == nil || $0.goal == goal) }.compactMap(\.date).min()
  }
}
