// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a goal stands, by whichever way its progress is told.
public enum Standing: Sendable, Equatable {
  /// A number on its way from baseline to target.
  case number(last: Double, baseline: Double, target: Double)
  /// The level of a rubric: its place among the levels, counted from 1, and the place that is wanted.
  case rubric(level: Int, wanted: Int, of: Int)
  /// Milestones reached, of all.
  case milestones(reached: Int, of: Int)
  /// How often something happened, of how often it should.
  case count(happened: Double, target: Double)
  /// How many of the last answers were yes, and how many should be.
  case yes(times: Int, of: Int, wanted: Int)

  /// The share of the way that is done: 0 at the start, 1 when reached; below 0 when it got worse, above 1 beyond the target.
  /// Nil where start and target are the same.
  public var share: Double? {
    switch self {
    case .number(let last, let baseline, let target):
      target == baseline ? nil : (last - baseline) / (target - baseline)
    case .rubric(let level, let wanted, _): wanted > 1 ? Double(level - 1) / Double(wanted - 1) : nil
    case .milestones(let reached, let all): all > 0 ? Double(reached) / Double(all) : nil
    case .count(let happened, let target): target > 0 ? happened / target : nil
    case .yes(let times, _, let wanted): wanted > 0 ? Double(times) / Double(wanted) : nil
    }
  }

  /// Whether the goal is reached.
  public var isReached: Bool {
    switch self {
    case .number(let last, let baseline, let target):
      target < baseline ? last <= target : last >= target
    case .rubric(let level, let wanted, _): level >= wanted
    case .milestones(let reached, let all): all > 0 && reached >= all
    case .count(let happened, let target): happened >= target
    case .yes(let times, _, let wanted): wanted > 0 && times >= wanted
    }
  }
}
