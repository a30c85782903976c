// SPDX-License-Identifier: GPL-3.0-or-later

/// How one knows that a goal is reached.
public struct SuccessMeasure: Facet {
  /// What somebody who watches would see.
  public var seen: String?
  /// What is counted or measured.
  public var what: String?
  /// The unit of baseline and target.
  public var unit: String?
  /// What it is measured with.
  public var instrument: String?
  /// Where the learner stands at the start.
  public var baseline: Level?
  /// The single measurements whose median is the baseline.
  public var probes: [Level] = []
  /// The day the baseline was taken.
  public var baselineDate: CalendarDate?
  /// Where the learner is when the goal is reached.
  public var target: Level?
  /// When it counts as reached: "4 of 5 weeks".
  public var criterion: String?
  /// Which way is better.
  public var direction: Direction?
  /// The levels of a rubric or of goal attainment scaling in words, the lowest first.
  public var levels: [String] = []
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A measure of which nothing is known yet.
  public init() {}
}
