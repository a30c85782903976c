// SPDX-License-Identifier: GPL-3.0-or-later

extension SuccessMeasure {
  /// What one is called in a sentence.
  public static let noun = "measure"

  /// What it holds.
  public static let about = "How one knows that a goal is reached."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<SuccessMeasure> = [
    .init("seen", \.seen, "what one would see", "What somebody who watches would see."),
    .init("what", \.what, "what is measured", "What is counted or measured."),
    .init("unit", \.unit, "unit", "The unit of baseline and target."),
    .init("instrument", \.instrument, "instrument", "What it is measured with."),
    .init("baseline", \.baseline, "baseline", "Where the learner stands at the start."),
    .init("probes", \.probes, "baseline probes", "The single measurements whose median is the baseline."),
    .init("baselineDate", \.baselineDate, "date of the baseline", "The day the baseline was taken."),
    .init("target", \.target, "target", "Where the learner is when the goal is reached."),
    .init("criterion", \.criterion, "criterion", "When it counts as reached: \"4 of 5 weeks\"."),
    .init("direction", \.direction, "direction", "Which way is better."),
    .init("levels", \.levels, "levels", "The levels of a rubric or of goal attainment scaling, the lowest first."),
  ]
}
