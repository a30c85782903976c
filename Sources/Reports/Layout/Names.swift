// SPDX-License-Identifier: GPL-3.0-or-later

import Plans

/// Tells what an identifier of a plan points to: a person by name, a goal by its number, anything else by its own words.
struct Names: Sendable {
  private var labels: [Identifier: String] = [:]
  private let plan: Plan

  init(_ plan: Plan) {
    self.plan = plan
    for (number, goal) in plan.goals.enumerated() { labels[goal.id] = Messages.goal(number + 1) }
    for strength in plan.strengths { labels[strength.id] = strength.text }
    for gap in plan.gaps { labels[gap.id] = gap.text }
    for barrier in plan.barriers { labels[barrier.id] = barrier.text }
    for condition in plan.conditions { labels[condition.id] = condition.text }
    for intervention in plan.interventions { labels[intervention.id] = intervention.text }
    for accommodation in plan.accommodations { labels[accommodation.id] = accommodation.text }
    for action in plan.actions { labels[action.id] = action.text }
    for checkpoint in plan.checkpoints { labels[checkpoint.id] = checkpoint.text }
    for (number, review) in plan.reviews.enumerated() { labels[review.id] = Messages.review(number + 1, review) }
    for party in plan.parties { labels[party.id] = party.name ?? party.role?.words }
    for learner in [plan.learner] + plan.learners { labels[learner.id] = learner.preferredName ?? learner.name }
    if labels[plan.learner.id] == nil { labels[plan.learner.id] = Messages.theLearner }
  }

  /// The one who has a role in the plan, by name; nil where that is nobody or several.
  func person(in role: String) -> String? {
    plan.name(ofRole: Role(rawValue: role))
  }

  /// The words for an identifier; the identifier itself where it points to nothing with words.
  func words(for id: Identifier) -> String {
    labels[id] ?? id.text
  }
}
