// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans

extension SuccessMeasure {
  /// Takes an amount with its unit. Where both amounts are told in units of their own, the second one keeps its words.
  mutating func take(_ filling: Filling, as amount: WritableKeyPath<SuccessMeasure, Level?>) {
    let told = filling.answer.measure
    // "Of 10" and "of 10 shifts" are one unit; whoever says more of it is heard.
    let goesOn = { (long: String?, short: String?) in
      long.map { whole in short.map { whole.hasPrefix("\($0) ") } ?? false } ?? false
    }
    let isMore = goesOn(told?.unit, unit)
    let isSame =
      unit == nil || told?.unit == nil || unit == told?.unit || told?.number == nil || isMore
      || goesOn(unit, told?.unit)
    self[keyPath: amount] = isSame ? filling.amount : .text(filling.answer.words)
    if told?.number != nil { unit = isMore ? told?.unit : unit ?? told?.unit }
    guard let start = baseline?.number, let target = target?.number, start != target else {
      direction = direction ?? told?.direction.map { Direction(rawValue: $0) }
      return
    }
    // Said twice, a step back is meant.
    direction = start < target ? .up : .down
  }
}

extension DraftPlan {
  /// Keeps what an answer about a goal tells beside what was asked: when it counts as reached, how often it is measured.
  mutating func note(_ told: Answer.Measure?, of filling: Filling) {
    guard let told, filling.standing == .answered, let goal = goal(of: filling) else { return }
    if let rhythm = told.rhythm { rhythms[goal] = rhythms[goal] ?? rhythm }
    guard let condition = told.condition else { return }
    change(\.goals, goal) { $0.measure.criterion = $0.measure.criterion ?? condition }
  }
}
