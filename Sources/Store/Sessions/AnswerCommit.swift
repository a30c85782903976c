// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// Everything that an accepted answer changes; it is saved whole or not at all.
package struct AnswerCommit: Equatable, Sendable {
  package var session: Identifier
  /// How many entries the journal holds so far; another number means that the conversation went on elsewhere.
  package var after: Int
  /// JSON bodies, in order.
  package var events: [String]
  /// The plan derived anew from the answers, and the version that it replaces.
  package var planChange: PlanChange?
  package var answered: Int
  package var questions: Int
  package var at: Instant

  package init(
    session: Identifier, after: Int, events: [String], planChange: PlanChange? = nil, answered: Int, questions: Int,
    at instant: Instant
  ) {
    self.session = session
    self.after = after
    self.events = events
    self.planChange = planChange
    self.answered = answered
    self.questions = questions
    self.at = instant
  }
}
