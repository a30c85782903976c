// SPDX-License-Identifier: GPL-3.0-or-later

/// What decides whether an intervention goes on, agreed before the first observation.
public struct DecisionRule: Facet {
  /// The kind of rule.
  public var kind: RuleKind?
  /// The rule in own words.
  public var text: String?
  /// Its numbers, by name: "points": 4.
  public var parameters: [String: JSONValue] = [:]
  /// The day it was agreed.
  public var chosen: CalendarDate?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A decision rule of which nothing is known yet.
  public init() {}
}
