// SPDX-License-Identifier: GPL-3.0-or-later

public import Plans

/// Something that is due in one of several plans.
public struct DueRow: Sendable, Equatable {
  /// The identifier of the plan.
  public let plan: Identifier
  /// What the plan is called, for people.
  public let planTitle: String?
  /// The learner's name; nil when it is not known.
  public let learner: String?
  /// What is due.
  public let item: AgendaItem
  /// Whether its day has passed.
  public let isOverdue: Bool

  /// An item of a plan as it is seen from a day.
  public init(_ item: AgendaItem, in plan: Plan, today: CalendarDate) {
    self.plan = plan.id
    planTitle = plan.title
    learner = plan.learner.preferredName ?? plan.learner.name
    self.item = item
    isOverdue = item.due < today && !item.done
  }

  /// An item, complete.
  public init(plan: Identifier, planTitle: String?, learner: String?, item: AgendaItem, isOverdue: Bool) {
    self.plan = plan
    self.planTitle = planTitle
    self.learner = learner
    self.item = item
    self.isOverdue = isOverdue
  }
}
