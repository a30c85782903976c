// SPDX-License-Identifier: GPL-3.0-or-later

/// The places in a plan that answers may go to, as `docs/flow-format.md` lists them.
enum KnownPlaces {
  /// What stands after the first dot of a place that is open to any word.
  enum Open {
    case role, topic, field
  }

  static let fixed: Set<String> = Set(
    [
      "learner.name learner.preferred-name learner.id learner.grade learner.school learner.position learner.unit",
      "learner.hire-date learner.languages+ learner.interests+ learner.aspirations+ learner.learning-preferences",
      "learner.destination",
      "plan.title plan.setting plan.purpose plan.start plan.end plan.event plan.links+",
      "parties+ person.name person.role person.contact people.changed",
      "strengths+ strength.text strength.domain strength.evidence",
      "gaps+ gap.text gap.kind gap.domain gap.level gap.level-note gap.cause gap.cause-confidence gap.evidence+",
      "gap.found-by barriers+ barrier.text assessments+",
      "goal.statement goal.rewritten goal.seen goal.measure goal.unit goal.instrument goal.baseline goal.target",
      "goal.criterion goal.due goal.start goal.track goal.term goal.horizon goal.priority goal.purpose goal.relevance",
      "goal.progress-type goal.gap goal.strength goal.benefit-learner goal.benefit-team goal.obstacle goal.if-then",
      "goal.confidence goal.confidence-raise goal.status goal.change",
      "actions+ action.text action.who action.start action.due action.cost action.resources action.evidence",
      "action.status action.report actions.done actions.dropped actions.due",
      "interventions+ intervention.who intervention.collector intervention.where intervention.times-per-week",
      "intervention.minutes intervention.weeks intervention.materials",
      "accommodations+ accommodation.text accommodation.barrier accommodation.settings accommodation.who",
      "accommodation.from accommodation.until accommodation.evidence+ accommodation.temporary",
      "monitoring.instrument monitoring.collector monitoring.frequency monitoring.rule",
      "monitoring.speed",
      "checkpoints+ meeting.date meeting.notes meeting.people+",
      "review.due review.clock review.done review.people+ review.summary review.next review.result review.value",
      "review.reason review.response review.learner-comment review.mentor-comment",
      "consents+ contacts+ evidence+ notes+ private-notes+ talk",
    ].flatMap { $0.split(separator: " ").map(String.init) })

  static let open: [String: Open] = [
    "parties": .role, "commitments": .role, "signatures": .role, "voice": .topic, "custom": .field,
  ]
}
