// SPDX-License-Identifier: GPL-3.0-or-later

/// What came of one intervention for one goal of one plan, as far as the plan says it: for comparing over many plans.
public struct InterventionResult: Sendable, Equatable {
  /// The id of the entry in the corpus.
  public let entry: String
  /// The goal it served.
  public let goal: Identifier
  /// Where the goal stands; nil when nobody said.
  public let status: GoalStatus?
  /// The last thing decided about it.
  public let response: Response?
  /// How many data points with a number there are.
  public let points: Int
  /// Where the learner stood at the start; nil when it is not known as a number.
  public let baseline: Double?
  /// Where the learner was to be.
  public let target: Double?
  /// The median of the last three values.
  public let last: Double?
  /// Sessions held of those planned; nil when nobody wrote them down.
  public let fidelity: Double?

  /// A result, complete.
  public init(
    entry: String, goal: Identifier, status: GoalStatus?, response: Response?, points: Int, baseline: Double?,
    target: Double?, last: Double?, fidelity: Double?
  ) {
    self.entry = entry
    self.goal = goal
    self.status = status
    self.response = response
    self.points = points
    self.baseline = baseline
    self.target = target
    self.last = last
    self.fidelity = fidelity
  }
}

extension Plan {
  /// What came of each intervention that is an entry of the corpus and serves a goal. Nothing personal is in it.
  public func interventionResults() -> [InterventionResult] {
    interventions.compactMap { planned in
      guard let entry = planned.entry, let goal = goals.first(where: { $0.id == planned.goal }) else { return nil }
      let values = observations(of: goal.id).compactMap { $0.value?.number }
      return InterventionResult(
        entry: entry, goal: goal.id, status: goal.status, response: lastResponse(to: goal.id), points: values.count,
        baseline: goal.measure.startingNumber, target: goal.measure.target?.number, last: Self.middle(values.suffix(3)),
        fidelity: planned.shareOfSessions)
    }
  }

  private func lastResponse(to goal: Identifier) -> Response? {
    let decided = decisions.filter { $0.goal == goal }.map { ($0.date, $0.response) }
    let reviewed = reviews.flatMap { review in
      review.outcomes.filter { $0.goal == goal }.map { (review.done, $0.response) }
    }
    return (reviewed + decided).enumerated().max { one, other in
      (one.element.0?.iso ?? "", one.offset) < (other.element.0?.iso ?? "", other.offset)
    }?.element.1
  }

  private static func middle(_ values: ArraySlice<Double>) -> Double? {
    var measure = SuccessMeasure()
    measure.probes = values.map(Level.number)
    return measure.startingNumber
  }
}

extension PlannedIntervention {
  /// Sessions held of those planned, over all entries that say both; nil when none does.
  public var shareOfSessions: Double? {
    let told = fidelity.compactMap { entry in entry.planned.flatMap { planned in entry.held.map { (planned, $0) } } }
    let planned = told.reduce(0) { $0 + $1.0 }
    return planned > 0 ? Double(told.reduce(0) { $0 + $1.1 }) / Double(planned) : nil
  }
}
