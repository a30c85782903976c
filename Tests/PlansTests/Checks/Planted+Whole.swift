// SPDX-License-Identifier: GPL-3.0-or-later

import Plans

extension Planted {
  static let whole: [Planted] = [
    .init("required-places-are-filled", at: "learner.name", .must) { plan, _ in plan.learner.name = " " },
    .init("required-places-are-filled", at: "parties", .must) { plan, _ in
      plan.parties[0].role = .mentor
    },
    .init("required-places-are-filled", at: "actions", .must) { plan, context in
      plan.actions = []
      context.kind = Kind(id: "development", title: "Plan", required: ["action.text", "action.who"])
    },
    .init("required-places-are-filled", at: "goals[0].statement", .must) { plan, _ in
      plan.goals[0].statement = nil
      plan.goals.append(Goal(id: id("second")))
    },
    .init("required-places-are-filled", at: "custom.division", .must) { _, context in
      context.kind = Kind(
        id: "ilp", title: "Plan", fields: [CustomField(id: "division", label: "Division", required: true)])
    },
    .init("required-places-are-filled", at: "learner.hireDate", .must) { _, context in
      context.kind = Kind(id: "ilp", title: "Plan", required: ["learner.hire-date"])
    },
    .init("required-places-are-filled", at: "goals[0].measure.criterion", .must) { _, context in
      context.kind = Kind(id: "ilp", title: "Plan", required: ["goal.criterion"])
    },
    .init("required-places-are-filled", at: "voices", .must) { _, context in
      context.kind = Kind(id: "ilp", title: "Plan", required: ["voice.proud"])
    },
    .init("status-has-reason", at: "statusReason") { plan, _ in plan.status = .discontinued },
    .init("text-names-no-other-learner", at: "gaps[0].text") { plan, _ in
      plan.gaps[0].text = "like Dana, stops at easy words"
    },
    .init("text-names-no-other-learner", at: "notes[0].text") { plan, _ in
      plan.notes = [Note(id: id("n")) { $0.text = "see the plan of Will Hart" }]
    },
    .init("text-is-own", at: "goals[0].statement") { plan, _ in
      plan.goals[0].statement = "Eli counts to one hundred, in steps of five"
    },
    .init("text-is-discreet", at: "custom.background[0]") { plan, _ in
      plan.custom["background"] = ["quiet since the divorce"]
    },
    .init("text-is-discreet", at: "gaps[0].text") { plan, _ in plan.gaps[0].text = "stops since the Diagnosis" },
    .init("accommodation-has-provider", at: "accommodations[0].who") { plan, _ in plan.accommodations[0].who = nil },
    .init("temporary-accommodation-ends", at: "accommodations[0].until") { plan, _ in
      plan.accommodations[0].until = nil
    },
    .init("test-accommodation-is-used-in-class", at: "accommodations[0].settings", .note) { plan, _ in
      plan.accommodations[0].settings = [.test]
    },
    .init("condition-has-evidence", at: "conditions[0].evidence") { plan, _ in
      plan.conditions[0].evidence = ["reading probe", "Reading probe."]
    },
    .init("condition-has-evidence", at: "accommodations[0].evidence") { plan, _ in
      plan.accommodations[0].condition = nil
    },
    .init("review-is-on-time", at: "reviews[1].due") { plan, _ in
      plan.reviews.append(Review(id: id("late")))
      plan.reviews[1].due = try day("2026-11-23")
    },
    .init("review-is-on-time", at: "reviews") { plan, _ in
      plan.start = try day("2025-10-01")
      plan.reviews[0].clock = nil
    },
    .init("signatures-are-in-order", at: "signatures[1].date", .must) { plan, _ in plan.signatures[0].date = nil },
    .init("signatures-are-in-order", at: "signatures[1].date", .must) { plan, _ in
      plan.signatures[0].date = try day("2026-11-21")
    },
  ]
}
