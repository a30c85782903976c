// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// Something that somebody has to do by a day, with the plan it comes from.
package struct DueItem: Equatable, Sendable {
  package var plan: Identifier
  /// The learner of that plan, as lists call them; empty when not named.
  package var learner: String
  /// The name that the learner goes by; empty where it is the same.
  package var preferred: String
  /// What the plan is called; empty when it has no title.
  package var title: String
  package var item: AgendaItem
  /// How often its day or its words were changed since the plan was first kept.
  package var revision: Int

  package init(
    plan: Identifier, learner: String, preferred: String = "", title: String = "", item: AgendaItem, revision: Int = 0
  ) {
    self.plan = plan
    self.learner = learner
    self.preferred = preferred
    self.title = title
    self.item = item
    self.revision = revision
  }

  /// Not done, and due before `today`.
  package func isOverdue(on today: CalendarDate) -> Bool { !item.done && item.due < today }
}
