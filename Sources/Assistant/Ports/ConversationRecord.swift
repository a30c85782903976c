// SPDX-License-Identifier: GPL-3.0-or-later
package import Dialogue
package import Plans

/// A conversation as it is kept between two sittings.
package struct ConversationRecord: Equatable, Sendable {
  package var id: Identifier
  package var flow: String
  package var flowVersion: Int
  /// The plan it fills; none before the first answer that makes one.
  package var plan: Identifier?
  /// The title of its flow.
  package var title: String
  /// Whom the plan is for, where the shelf knows it.
  package var learner: String?
  package var band: Band
  /// Names known before the first question, by role.
  package var roles: [String: String]
  /// The plan before the conversation.
  package var base: Plan?
  package var answered: Int
  package var questions: Int
  package var startedAt: Instant
  /// When an answer was last kept.
  package var updatedAt: Instant

  package init(
    id: Identifier, flow: String, flowVersion: Int, plan: Identifier? = nil, title: String,
    learner: String? = nil, band: Band,
    roles: [String: String] = [:], base: Plan? = nil, answered: Int = 0, questions: Int = 0, startedAt: Instant,
    updatedAt: Instant? = nil
  ) {
    self.id = id
    self.flow = flow
    self.flowVersion = flowVersion
    self.plan = plan
    self.title = title
    self.learner = learner
    self.band = band
    self.roles = roles
    self.base = base
    self.answered = answered
    self.questions = questions
    self.startedAt = startedAt
    self.updatedAt = updatedAt ?? startedAt
  }
}
