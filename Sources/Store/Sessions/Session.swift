// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// A conversation that is under way, or was.
package struct Session: Equatable, Sendable {
  package enum State: String, Sendable {
    case open, finished
  }

  /// Made by the caller.
  package var id: Identifier
  package var flow: String
  package var flowVersion: Int
  /// The plan it fills; none until the first answer that makes one, and none in the scratch room.
  package var plan: Identifier?
  /// What the start screen calls it: "development conversation with Dana Reyes".
  package var title: String
  package var band: String
  /// Role to person: `["employee": "Dana Reyes"]`.
  package var roles: [String: String]
  /// The plan before the conversation began; answers are applied to it anew after each change.
  package var basePlan: Plan?
  package var answered: Int
  package var questions: Int
  package var state: State
  package var startedAt: Instant
  package var updatedAt: Instant

  package init(
    id: Identifier, flow: String, flowVersion: Int, plan: Identifier? = nil, title: String, band: String,
    roles: [String: String] = [:], basePlan: Plan? = nil, answered: Int = 0, questions: Int = 0,
    state: State = .open, startedAt: Instant, updatedAt: Instant? = nil
  ) {
    self.id = id
    self.flow = flow
    self.flowVersion = flowVersion
    self.plan = plan
    self.title = title
    self.band = band
    self.roles = roles
    self.basePlan = basePlan
    self.answered = answered
    self.questions = questions
    self.state = state
    self.startedAt = startedAt
    self.updatedAt = updatedAt ?? startedAt
  }
}
