// SPDX-License-Identifier: GPL-3.0-or-later

/// Somebody collects the data, by name.
struct DataHasCollector: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    let monitoring = plan.placed("monitoring", plan.monitoring).filter { $0.value.collector == nil }
    let watched = Set(plan.monitoring.filter { $0.collector != nil }.map(\.goal))
    let interventions = plan.openInterventions.filter {
      $0.value.collector == nil && !watched.contains($0.value.goal) && !watched.contains(nil)
    }
    return monitoring.map { finding(.should, at: $0.place["collector"], Messages.nobodyCollects) }
      + interventions.map { finding(.should, at: $0.place["collector"], Messages.nobodyCollects) }
  }
}
