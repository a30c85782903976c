// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// A plan in a list.
package struct PlanCard: Equatable, Sendable {
  package var id: Identifier
  package var kind: String
  package var title: String
  package var learner: String
  package var status: String

  package init(id: Identifier, kind: String, title: String, learner: String, status: String) {
    self.id = id
    self.kind = kind
    self.title = title
    self.learner = learner
    self.status = status
  }
}
