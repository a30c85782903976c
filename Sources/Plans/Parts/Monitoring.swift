// SPDX-License-Identifier: GPL-3.0-or-later

/// How progress is watched.
public struct Monitoring: Item {
  /// Its stable name.
  public var id: Identifier
  /// The goal that is watched.
  public var goal: Identifier?
  /// What it is measured with.
  public var instrument: String?
  /// What is written down each time.
  public var record: String?
  /// The person who collects the data.
  public var collector: Identifier?
  /// How often.
  public var frequency: String?
  /// How many days lie between two observations; what a program counts with.
  public var everyDays: Int?
  /// When, in own words.
  public var schedule: String?
  /// What decides whether it goes on.
  public var rule = DecisionRule()
  /// When the stretches of time began.
  public var phases: [PhaseStart] = []
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A monitoring plan of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
