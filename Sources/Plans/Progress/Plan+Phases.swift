// SPDX-License-Identifier: GPL-3.0-or-later

extension Plan {
  /// How a goal is watched; nil where nobody said.
  public func monitoring(of goal: Identifier) -> Monitoring? { monitoring.first { $0.goal == goal } }

  /// The stretch of time that a day belongs to for a goal: the last one that has begun by then; without any, the baseline up to
  /// the day on which an intervention for the goal starts, and the intervention from then on.
  public func phase(of goal: Identifier, on day: CalendarDate) -> Phase {
    let starts = monitoring(of: goal)?.phases.filter { $0.start.map { $0 <= day } ?? false } ?? []
    if let last = starts.max(by: { ($0.start?.iso ?? "") < ($1.start?.iso ?? "") }), let phase = last.phase {
      return phase
    }
    let begun = interventions(for: goal).compactMap(\.start).min()
    return begun.map { day < $0 } ?? false ? .baseline : .intervention
  }

  /// The data points of a goal, the earliest first. One that belongs to an intervention of the goal counts as well.
  public func observations(of goal: Identifier) -> [Observation] {
    let served = Set(interventions(for: goal).map(\.id))
    let own = observations.filter { seen in
      seen.goal == goal || seen.goal == nil && (seen.intervention.map(served.contains) ?? false)
    }
    return own.enumerated().sorted { one, other in
      (one.element.date?.iso ?? "", one.offset) < (other.element.date?.iso ?? "", other.offset)
    }.map(\.element)
  }
}
