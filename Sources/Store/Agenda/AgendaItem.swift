// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// Something that somebody has to do by a day, from any plan.
package struct AgendaItem: Equatable, Sendable {
  package enum Kind: String, Sendable, Codable, CaseIterable {
    case goal, action, checkpoint, review, meeting, accommodation
  }

  package var plan: Identifier
  package var learner: String
  /// Stable within the plan, so that a calendar updates instead of doubling: "goal:<uuid>".
  package var item: String
  package var kind: Kind
  package var what: String
  /// Whose turn it is; empty when nobody is named.
  package var who: String
  package var due: CalendarDate
  package var isDone: Bool

  package init(
    plan: Identifier, learner: String, item: String, kind: Kind, what: String, who: String, due: CalendarDate,
    isDone: Bool
  ) {
    self.plan = plan
    self.learner = learner
    self.item = item
    self.kind = kind
    self.what = what
    self.who = who
    self.due = due
    self.isDone = isDone
  }

  /// Not done, and due before `today`.
  package func isOverdue(on today: CalendarDate) -> Bool { !isDone && due < today }
}
