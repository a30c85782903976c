// SPDX-License-Identifier: GPL-3.0-or-later

/// What people decided about a goal when they looked at its data, and why.
public struct GoalDecision: Item {
  /// Its stable name.
  public var id: Identifier
  /// The goal.
  public var goal: Identifier?
  /// The day on which it was decided.
  public var date: CalendarDate?
  /// What the rule suggested: a response, or "wait" or "deliver".
  public var suggested: Response?
  /// What the suggestion rested on, in words.
  public var grounds: String?
  /// What was decided.
  public var response: Response?
  /// Why it was decided so.
  public var reason: String?
  /// The person who decided.
  public var who: Identifier?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A decision of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
