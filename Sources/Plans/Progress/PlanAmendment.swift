// SPDX-License-Identifier: GPL-3.0-or-later

/// A change that is made to several plans alike, such as those of a cohort.
public enum PlanAmendment: Sendable, Equatable {
  /// A day to look at things, so many days after the start.
  case addCheckpoint(String, day: Int)
  /// A step, due so many days after the start or on a day.
  case addStep(String, day: Int?, date: CalendarDate?, who: String?)
  /// The step or checkpoint whose words hold these gets another day.
  case move(String, day: Int?, date: CalendarDate?)
  /// The step or checkpoint whose words hold these is done.
  case done(String, CalendarDate)
  /// The step or checkpoint whose words hold these goes.
  case remove(String)
}

extension Plan {
  /// The day from which days are counted: the first at work, else the first of the plan.
  public var firstDay: CalendarDate? { learner.hireDate ?? start }

  /// Makes a change.
  /// - Returns: whether something in the plan changed.
  public mutating func amend(_ amendment: PlanAmendment, id new: Identifier) -> Bool {
    let before = self
    switch amendment {
    case .addCheckpoint(let text, let day):
      guard !checkpoints.contains(where: { $0.text == text && $0.day == day }) else { return false }
      let event = learner.hireDate == nil ? "start" : "hire"
      checkpoints.append(
        Checkpoint(id: new) {
          $0.text = text
          $0.event = event
          $0.day = day
        })
    case .addStep(let text, let day, let date, let who):
      guard !actions.contains(where: { $0.text == text }) else { return false }
      let due = date ?? day.flatMap { firstDay?.adding(days: $0) }
      let person = who.map { partyNamed($0, id: .named("party \($0)", in: id)) }
      actions.append(
        ActionStep(id: new) {
          $0.text = text
          $0.due = due
          $0.who = person
        })
    case .move(let words, let day, let date): move(words, day: day, date: date)
    case .done(let words, let date):
      for index in steps(words) { (actions[index].done, actions[index].status) = (date, .done) }
      for index in points(words) { checkpoints[index].done = checkpoints[index].done ?? date }
    case .remove(let words):
      for index in steps(words).reversed() { actions.remove(at: index) }
      for index in points(words).reversed() { checkpoints.remove(at: index) }
    }
    return self != before
  }

  private mutating func move(_ words: String, day: Int?, date: CalendarDate?) {
    for index in steps(words) { actions[index].due = date ?? day.flatMap { firstDay?.adding(days: $0) } }
    for index in points(words) {
      if let day {
        checkpoints[index].day = day
        checkpoints[index].event = checkpoints[index].event ?? (learner.hireDate == nil ? "start" : "hire")
      }
      checkpoints[index].date = date
    }
  }

  private func steps(_ words: String) -> [Int] {
    actions.indices.filter { actions[$0].text?.lowercased().contains(words.lowercased()) ?? false }
  }

  private func points(_ words: String) -> [Int] {
    checkpoints.indices.filter { checkpoints[$0].text?.lowercased().contains(words.lowercased()) ?? false }
  }

  private mutating func partyNamed(_ words: String, id: Identifier) -> Identifier {
    let said = words.lowercased()
    if isLearner(words) { return learner.id }
    let known = parties.first { $0.name?.lowercased() == said || $0.role?.words == said || $0.role?.rawValue == said }
    if let known { return known.id }
    parties.append(Party(id: id) { $0.name = words })
    return id
  }
}
