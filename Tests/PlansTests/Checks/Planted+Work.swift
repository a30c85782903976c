// SPDX-License-Identifier: GPL-3.0-or-later

import Plans

extension Planted {
  static let work: [Planted] = [
    .init("action-has-responsible-person", at: "actions[0].who") { plan, _ in plan.actions[0].who = nil },
    .init("action-has-responsible-person", at: "actions[0].who", .note) { plan, _ in
      plan.actions[0].who = nil
      plan.actions[0].due = nil
    },
    .init("action-has-due-date", at: "actions[0].due", .note) { plan, _ in plan.actions[0].due = nil },
    .init("action-has-due-date", at: "actions[0].due") { plan, _ in
      plan.goals[0].due = nil
      plan.actions[0].goal = plan.goals[0].id
      plan.actions[0].due = nil
    },
    .init("date-lies-ahead", at: "actions[0].due") { plan, context in
      context.today = try day("2027-02-01")
    },
    .init("date-lies-within-plan", at: "actions[0].due") { plan, _ in plan.actions[0].due = try day("2027-05-29") },
    .init("date-lies-within-plan", at: "interventions[0].end") { plan, _ in
      plan.start = try day("2026-11-27")
      plan.interventions[0].end = try day("2026-11-26")
    },
    .init("load-is-shared", at: "parties[0]", .note) { plan, _ in
      plan.actions += (1...8).map { number in
        var action = plan.actions[0]
        action.id = id("more \(number)")
        action.who = id("Ms. Cole")
        return action
      }
    },
    .init("intervention-has-evidence", at: "interventions[0].entry", .note) { plan, _ in
      plan.interventions[0].isLocal = true
    },
    .init("intervention-has-evidence", at: "interventions[0].entry", .note) { _, context in
      context.corpus["repeated-reading"] = CorpusFact(title: "Repeated reading", rating: "unrated")
    },
    .init("intervention-has-evidence", at: "interventions[0].entry") { _, context in
      context.corpus["repeated-reading"] = CorpusFact(title: "Repeated reading", rating: "negative")
    },
    .init("intervention-has-evidence", at: "interventions[0].entry") { _, context in
      context.corpus["repeated-reading"] = CorpusFact(title: "Repeated reading", rating: "none")
    },
    .init("intervention-suits-learner", at: "interventions[0].entry") { _, context in
      context.corpus["repeated-reading"] = CorpusFact(
        title: "Repeated reading", rating: "strong", audiences: ["employee"])
    },
    .init("intervention-suits-learner", at: "interventions[0].entry") { plan, _ in plan.learner.grade = "9" },
    .init("intervention-suits-learner", at: "interventions[0].entry") { plan, _ in plan.learner.grade = "K" },
    .init("data-has-collector", at: "monitoring[0].collector") { plan, _ in plan.monitoring[0].collector = nil },
    .init("data-has-collector", at: "interventions[0].collector") { plan, _ in
      plan.interventions[0].collector = nil
      plan.monitoring[0].goal = id("another goal")
    },
    .init("monitoring-has-decision-rule", at: "monitoring[0].rule") { plan, _ in
      plan.monitoring[0].rule = DecisionRule()
    },
    .init("monitoring-has-decision-rule", at: "goals[0]") { plan, _ in plan.monitoring = [] },
    .init("decision-rule-came-first", at: "monitoring[0].rule.chosen") { plan, _ in
      plan.observations = [Observation(id: id("o")) { $0.goal = id("goal") }]
      plan.observations[0].date = try day("2026-11-19")
    },
  ]
}
