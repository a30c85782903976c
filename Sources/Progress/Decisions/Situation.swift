// SPDX-License-Identifier: GPL-3.0-or-later

/// All that a decision about a goal looks at.
public struct Situation: Sendable, Equatable {
  /// The stretch of time in which the last points were measured.
  public enum Stage: Sendable, Hashable {
    /// Nothing was changed yet.
    case baseline
    /// The intervention runs.
    case intervention
    /// Help is taken back.
    case fadeOut
  }

  /// The points of the present stage, one a day: the median of several probes of one day.
  public let series: Series
  /// Which stage it is.
  public let stage: Stage
  /// The line from baseline to target.
  public let aimline: Aimline
  /// Which way the measure should go.
  public let wanted: WantedChange
  /// How much was delivered in this stage; nil when nobody wrote it down.
  public let fidelity: Fidelity?
  /// The day on which it is decided.
  public let today: Int

  /// A situation, complete. Which way to go follows from the aimline, unless it is level: then it is told by `wanted`.
  public init(
    series: Series, stage: Stage, aimline: Aimline, wanted: WantedChange? = nil, fidelity: Fidelity? = nil, today: Int
  ) {
    self.series = series.daily
    self.stage = stage
    self.aimline = aimline
    self.wanted = wanted ?? (aimline.target < aimline.baseline ? .decrease : .increase)
    self.fidelity = fidelity
    self.today = today
  }
}
