// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans

extension Conversation {
  /// What the plan knows already of what a review asks about a goal: the last number, and the plan for hard moments.
  func reviewed(_ turn: Turn) -> [String] {
    let known = plan?.plan ?? base
    guard let goal = reviewedGoal(at: turn.key) else { return [] }
    if place(of: turn) == "voice.if-then" { return goal.ifThen.map { [Messages.ifThenWas($0)] } ?? [] }
    let points = known.observations.filter { $0.goal == goal.id && $0.value != nil && $0.date != nil }
    guard let last = points.max(by: { ($0.date?.iso ?? "") < ($1.date?.iso ?? "") }), let value = last.value,
      let day = last.date
    else { return [] }
    return [Messages.lastNumber(value.words(in: goal.measure.unit), day)]
  }
}
