// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans

extension DraftPlan {
  /// Carries over how a step went: where it stands, the day that goes with that, and the words where they say more.
  mutating func report(_ filling: Filling) {
    let id = identifier(of: "action", for: filling)
    guard plan.actions.contains(where: { $0.id == id }), let told = filling.answer.items.first else {
      return note(filling, about: id)
    }
    if told.id == StepReport.goingOn {
      // What is done again and again is never late.
      change(\.actions, id) { ($0.status, $0.due) = (.underWay, nil) }
    } else {
      settle(told, id, filling.today)
    }
    if StepReport.saysMore(filling.answer.words) { note(filling, about: id) }
  }

  private mutating func settle(_ told: Answer.Item, _ id: Identifier, _ today: CalendarDate) {
    let day = told.day.flatMap { CalendarDate($0) }
    switch told.id.flatMap(StepReport.standing) {
    case .done?: set(.done, [id.text], on: day ?? today)
    case .dropped?: set(.dropped, [id.text], on: today)
    case .underWay?: move(id, as: .underWay, to: day)
    case .open?: move(id, as: .open, to: day)
    case .same?, nil: break
    }
  }

  /// Ends steps, as done or dropped.
  mutating func set(_ status: StepStatus, _ ids: [String], on day: CalendarDate) {
    for place in plan.actions.indices where ids.contains(plan.actions[place].id.text) {
      plan.actions[place].status = status
      plan.actions[place].done = status == .done ? day : nil
    }
  }

  private mutating func move(_ id: Identifier, as status: StepStatus, to day: CalendarDate?) {
    change(\.actions, id) { step in
      step.status = status
      step.due = day ?? step.due
    }
  }

  /// Gives a new day to what is still to be done and late.
  mutating func moveLateSteps(to day: CalendarDate?, on today: CalendarDate) {
    guard let day else { return }
    for place in plan.actions.indices where plan.actions[place].isOpen {
      if let due = plan.actions[place].due, due > today { continue }
      plan.actions[place].due = day
    }
  }

  /// The words about a part, as a note of the day.
  private mutating func note(_ filling: Filling, about id: Identifier) {
    change(\.notes, made("note \(filling.slot)")) { note in
      note.text = filling.answer.words
      note.date = filling.today
      note.about = id
      note.isPrivate = note.isPrivate || filling.isPrivate
    }
  }

  /// Data points of the goal whose pass it is, told beside the last one.
  mutating func observe(_ points: some Sequence<Filling.Point>, for filling: Filling) {
    guard let goal = goal(of: filling) else { return }
    for point in points {
      let phase = plan.phase(of: goal, on: point.day)
      change(\.observations, made("\(filling.slot) \(point.day.iso)")) { seen in
        seen.goal = goal
        seen.date = point.day
        seen.value = .number(point.value)
        seen.phase = phase
      }
    }
  }
}

extension Filling {
  /// A number with the day on which it was measured.
  struct Point {
    let value: Double
    let day: CalendarDate
  }

  /// The numbers of an answer that names their days.
  var points: [Point] {
    answer.items.compactMap { item in
      guard let value = item.id.flatMap(Double.init), let day = item.day.flatMap({ CalendarDate($0) }) else {
        return nil
      }
      return Point(value: value, day: day)
    }
  }
}
