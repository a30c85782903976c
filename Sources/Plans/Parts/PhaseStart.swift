// SPDX-License-Identifier: GPL-3.0-or-later

/// The day on which a stretch of time began: the baseline, the intervention, or taking help back.
public struct PhaseStart: Item {
  /// Its stable name.
  public var id: Identifier
  /// The stretch that began.
  public var phase: Phase?
  /// Its first day.
  public var start: CalendarDate?
  /// What changed on that day.
  public var note: String?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A stretch of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
