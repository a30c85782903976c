// SPDX-License-Identifier: GPL-3.0-or-later

/// Whatever is monitored has a rule that decides what comes of it.
struct MonitoringHasDecisionRule: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    let open = plan.placed("monitoring", plan.monitoring).filter { $0.value.rule.isEmpty }
      .map { finding(.should, at: $0.place["rule"], Messages.noDecisionRule) }
    let watched = Set(plan.monitoring.map(\.goal))
    let unwatched = plan.openGoals.filter { goal in
      let isTried = plan.interventions.contains { $0.isOpen && $0.goal == goal.value.id }
      return isTried && !watched.contains(goal.value.id) && !watched.contains(nil)
    }
    return open + unwatched.map { finding(.should, at: $0.place, Messages.goalIsNotMonitored) }
  }
}
