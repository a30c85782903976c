// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans

/// What somebody hears who asks whether it went well: the figures.
extension Conversation {
  /// "You went from 4 to 12. That is 8 more."; without figures what can be said for sure.
  var praise: String {
    let band = interview.setting.band
    guard let goal = goalAskedAbout, let now = numberNow(of: goal) else { return Messages.noFigures(band) }
    let (start, target) = (goal.measure.startingNumber, goal.measure.target?.number)
    return [
      Messages.wayGone(from: start, to: now),
      target.map { Messages.targetFrom(now, $0, isDownwards: goal.measure.direction == .down || $0 < start ?? $0) },
    ].compactMap(\.self).joined(separator: " ")
  }

  /// The goal that the open question is about, else the only one that a number was told of last.
  private var goalAskedAbout: Goal? {
    if let goal = reviewedGoal(at: interview.turn.key) { return goal }
    let told = interview.slots.last { $0.place?.text == "review.value" && $0.answer?.number != nil }
    return told.flatMap { reviewedGoal(at: $0.key) } ?? (plan?.plan ?? base).goals.first
  }

  /// The number that was told in this talk, else the last one that the plan knows.
  private func numberNow(of goal: Goal) -> Double? {
    let told = interview.slots.last {
      $0.place?.text == "review.value" && $0.partID == goal.id.text && $0.answer?.number != nil
    }
    if let number = told?.answer?.number { return number }
    let known = (plan?.plan ?? base).observations.filter { $0.goal == goal.id }
    return known.last?.value?.number
  }
}
