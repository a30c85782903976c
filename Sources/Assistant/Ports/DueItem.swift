// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// Something that somebody has to do by a day, in any plan.
package struct DueItem: Equatable, Sendable {
  package var plan: Identifier
  package var learner: String
  package var item: AgendaItem

  package init(plan: Identifier, learner: String, item: AgendaItem) {
    self.plan = plan
    self.learner = learner
    self.item = item
  }

  /// Whether its day is over and it is not done.
  package func isOverdue(on today: CalendarDate) -> Bool { !item.done && item.due < today }
}
