// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans

extension Conversation {
  /// What the plan knows already of what a review asks about a goal: its day, the last number, the plan for hard moments.
  func reviewed(_ turn: Turn) -> [String] {
    guard turn.kind == .question, let goal = reviewedGoal(at: turn.key) else { return [] }
    let told: String? =
      switch place(of: turn) {
      // A day that is still to come needs no words before the goal is talked about.
      case "review.result": goal.due.flatMap { $0 <= world.today ? Messages.dayOfGoal($0, from: world.today) : nil }
      case "goal.due": goal.due.map { Messages.dayOfGoal($0, from: world.today) }
      case "voice.if-then": goal.ifThen.map { Messages.ifThenWas($0) }
      case "review.value": lastNumber(of: goal)
      default: nil
      }
    return [told].compactMap(\.self)
  }

  /// The last number that was written down or told at an earlier review.
  private func lastNumber(of goal: Goal) -> String? {
    let written = (plan?.plan ?? base).observations.filter { $0.goal == goal.id }.map { ($0.date, $0.value) }
    let told = base.reviews.flatMap { review in
      review.outcomes.filter { $0.goal == goal.id }.map { ($0.valueDate ?? review.done, $0.value) }
    }
    let points = (told + written).compactMap { day, value in day.flatMap { day in value.map { (day, $0) } } }
    guard let (day, value) = points.max(by: { $0.0 < $1.0 }) else { return nil }
    return Messages.lastNumber(value.words(in: goal.measure.unit), day)
  }
}
