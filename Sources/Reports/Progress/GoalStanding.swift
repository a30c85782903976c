// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
public import Plans

/// Where a number stands between the start and the target of a goal, in one line.
public struct GoalStanding: Sendable, Equatable {
  private let value: Double
  private let start: Double?
  private let target: Double?
  private let unit: String?
  private let direction: Direction?

  /// - Parameter value: the last number, in the unit of the measure.
  public init(_ value: Double, of measure: SuccessMeasure) {
    self.value = value
    start = measure.startingNumber
    target = measure.target?.number
    unit = measure.unit
    direction = measure.direction
  }

  /// The share of the way from the start to the target, from 0 to 1 and beyond; nil where there is no such way.
  public var share: Double? {
    guard let start, let target, start != target else { return nil }
    return (value - start) / (target - start)
  }

  /// Whether the target is reached; false where there is none, or nobody knows which way is better.
  public var isReached: Bool {
    if let share { return share >= 1 }
    guard let target else { return false }
    switch direction {
    case .up?: return value >= target
    case .down?: return value <= target
    default: return false
    }
  }

  /// "9: it began at 4, and the target is 15. That is 45 % of the way." Nil where there is nothing to compare with.
  public var words: String? {
    let now = text(value)
    switch (start.map(text), target.map(text)) {
    case (nil, nil): return nil
    case (let start?, nil): return say("reports.goal-standing.start", "\(now) now; it began at \(start).")
    case (nil, let target?):
      return isReached
        ? say("reports.goal-standing.there", "\(now) now: the target of \(target) is reached.")
        : say("reports.goal-standing.target", "\(now) now; the target is \(target).")
    case (let start?, let target?):
      guard let share else {
        return say("reports.goal-standing.same", "\(now) now; it began at \(start), and that is the target.")
      }
      if share >= 1 {
        return say(
          "reports.goal-standing.reached", "\(now) now: the target of \(target) is reached. It began at \(start).")
      }
      let way = say("reports.goal-standing.way", "\(now) now: it began at \(start), and the target is \(target).")
      if share < 0 { return say("reports.goal-standing.back", "\(way) That is further away than at the start.") }
      if share == 0 { return say("reports.goal-standing.still", "\(way) That is where it began.") }
      let percent = Int((share * 100).rounded())
      return say("reports.goal-standing.share", "\(way) That is \(percent) % of the way.")
    }
  }

  private func text(_ number: Double) -> String {
    Messages.withUnit(Level.number(number).words, unit)
  }
}
