// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
import Plans

/// Reads the data points of a goal out of its plan: the observations, and the numbers that reviews wrote down.
struct PointReader {
  let plan: Plan
  let goal: Goal

  var points: [GoalPoint] {
    let seen = plan.observations(of: goal.id).compactMap(point)
    let days = Set(seen.map(\.day))
    let told = reviewed.filter { !days.contains($0.day) }
    let all = (seen + told).enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
    return goal.progressType == .count ? summed(all) : all
  }

  private func point(_ observation: Observation) -> GoalPoint? {
    guard let day = observation.date, let value = observation.value.flatMap(place) else { return nil }
    return GoalPoint(
      day: day, value: value, phase: observation.phase ?? plan.phase(of: goal.id, on: day), note: observation.note,
      isCorrected: !observation.corrections.isEmpty)
  }

  private var reviewed: [GoalPoint] {
    plan.reviews.flatMap { review in
      review.outcomes.filter { $0.goal == goal.id }.compactMap { outcome in
        guard let day = outcome.valueDate ?? review.done, let value = outcome.value.flatMap(place) else { return nil }
        return GoalPoint(
          day: day, value: value, phase: plan.phase(of: goal.id, on: day), note: nil, isCorrected: false)
      }
    }
  }

  /// What happened so far, after each time.
  private func summed(_ points: [GoalPoint]) -> [GoalPoint] {
    var sum = 0.0
    return points.map { point in
      sum += point.value
      return GoalPoint(
        day: point.day, value: sum, phase: point.phase, note: point.note, isCorrected: point.isCorrected)
    }
  }

  /// The number of a level: for a rubric the place of its words among the levels, for yes or no 1 or 0.
  func place(of level: Level) -> Double? {
    switch goal.progressType {
    case .rubric?:
      let words = level.text.lowercased()
      let found = goal.measure.levels.firstIndex { $0.lowercased() == words }
      return found.map { Double($0 + 1) } ?? level.number
    case .yesNo?: return Self.yesOrNo(level.text.lowercased())
    default: return level.number
    }
  }

  /// Whatever language it was written down in: "yes" and "no" are what programs write.
  private static func yesOrNo(_ words: String) -> Double? {
    if ["yes", "true", "1"].contains(words) || YesNo.alone(words) == true { return 1 }
    return ["no", "false", "0"].contains(words) || YesNo.alone(words) == false ? 0 : nil
  }
}
