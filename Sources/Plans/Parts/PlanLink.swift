// SPDX-License-Identifier: GPL-3.0-or-later

/// Another plan of the same learner, here or elsewhere.
public struct PlanLink: Item {
  /// Its stable name.
  public var id: Identifier
  /// What the plan is called.
  public var title: String?
  /// The kind of plan: "iep", "transition".
  public var kind: String?
  /// The identifier of the plan, when it is kept here.
  public var plan: Identifier?
  /// How it stands to this one: "before", "beside".
  public var relation: String?
  /// The day of its most recent version.
  public var versionDate: CalendarDate?
  /// Where it is kept.
  public var location: String?
  /// What else to know.
  public var note: String?
  /// What it carries beside these fields.
  public var margin = Margin()

  /// A linked plan of which nothing is known yet.
  public init(id: Identifier) { self.id = id }
}
