// SPDX-License-Identifier: GPL-3.0-or-later
extension Plan {
  /// The monitoring plan of a goal, made where there is none, and changed.
  public mutating func watch(_ goal: Identifier, _ body: (inout Monitoring) -> Void) {
    if let index = monitoring.firstIndex(where: { $0.goal == goal }) {
      body(&monitoring[index])
    } else {
      var made = Monitoring(id: .named("monitoring of \(goal.text)", in: id))
      made.goal = goal
      body(&made)
      monitoring.append(made)
    }
  }

  /// Writes down that a stretch of time began. A stretch of that name on that day is not begun twice.
  public mutating func begin(_ phase: Phase, of goal: Identifier, on day: CalendarDate, note: String? = nil) {
    watch(goal) { monitoring in
      let id = Identifier.named("\(phase.rawValue) \(day.iso)", in: monitoring.id)
      monitoring.phases.removeAll { $0.id == id }
      monitoring.phases.append(
        PhaseStart(id: id) {
          $0.phase = phase
          $0.start = day
          $0.note = note
        })
      monitoring.phases.sort { ($0.start?.iso ?? "") < ($1.start?.iso ?? "") }
    }
    // Points that were written down before anybody said so belong to it as well.
    let next = monitoring(of: goal)?.phases.compactMap(\.start).first { $0 > day }
    for index in observations.indices where observations[index].goal == goal {
      guard let date = observations[index].date, date >= day, next.map({ date < $0 }) ?? true else { continue }
      observations[index].phase = phase
    }
  }

  /// Corrects a data point. What it said before stays with it.
  /// - Returns: whether there is such a point, and something of it changed.
  @discardableResult
  public mutating func correct(
    _ observation: Identifier, to value: Level?, on date: CalendarDate?, reason: String?, today: CalendarDate
  ) -> Bool {
    guard let index = observations.firstIndex(where: { $0.id == observation }) else { return false }
    let before = observations[index]
    let isMoved = date != nil && date != before.date
    guard value != before.value && value != nil || isMoved else { return false }
    let count = before.corrections.count
    observations[index].corrections.append(
      Correction(id: .named("correction \(count + 1)", in: observation)) {
        $0.value = before.value
        $0.date = isMoved ? before.date : nil
        $0.reason = reason
        $0.corrected = today
      })
    observations[index].value = value ?? before.value
    observations[index].date = date ?? before.date
    return true
  }

  /// What people decided about a goal, with what follows from it.
  public mutating func decide(_ decision: GoalDecision, isReached: Bool = false) {
    decisions.append(decision)
    guard let goal = decision.goal else { return }
    follow(decision.response, to: goal, on: decision.date, reason: decision.reason, isReached: isReached)
  }

  /// What follows from a response to a goal, decided on a day, at a review or between two: a fade begins the fade-out, an end closes
  /// the goal and what was done for it, and a goal that goes on is under way.
  public mutating func follow(
    _ response: Response?, to goal: Identifier, on day: CalendarDate?, reason: String?, isReached: Bool
  ) {
    guard let index = goals.firstIndex(where: { $0.id == goal }) else { return }
    switch response {
    case .end?:
      goals[index].status = isReached ? .met : .ended
      for place in interventions.indices where interventions[place].goal == goal && interventions[place].isOpen {
        interventions[place].status = .done
        interventions[place].endReason = reason
      }
    case .fade?:
      if let day { begin(.fadeOut, of: goal, on: day, note: reason) }
      goals[index].status = .underWay
    default: goals[index].status = .underWay
    }
  }
}
