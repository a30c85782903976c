// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Plans
import Testing

/// What looks like a fault and is none.
@Suite(.hearsEnglish) struct SilenceTests {
  private func found(_ check: String, _ change: (inout Plan, inout CheckContext) throws -> Void) throws -> Bool {
    var plan = try CleanPlan.plan()
    var context = try CleanPlan.context()
    try change(&plan, &context)
    return plan.findings(context).contains { $0.id == check }
  }

  @Test func `accommodations answer a gap where there are no goals`() throws {
    #expect(
      try !found("gap-has-goal") { plan, _ in
        (plan.goals, plan.interventions) = ([], [])
      })
    #expect(
      try found("gap-has-goal") { plan, _ in
        (plan.goals, plan.interventions, plan.accommodations) = ([], [], [])
      })
  }

  @Test(arguments: [
    "Danah stops at easy words", "this will be hard", "a hart is a deer", "the dana of the words", "Will you read?",
  ])
  func `words that only look like a name are none`(text: String) throws {
    #expect(try !found("text-names-no-other-learner") { plan, _ in plan.gaps[0].text = text })
  }

  @Test func `name of somebody in the plan is fine`() throws {
    #expect(
      try !found("text-names-no-other-learner") { plan, _ in
        plan.parties.append(.named("Dana Reyes", .mentor))
        plan.gaps[0].text = "Dana helps with easy words"
      })
  }

  @Test func `private text may hold private words`() throws {
    #expect(
      try !found("text-is-discreet") { plan, _ in
        plan.notes = [
          Note(id: id("n")) {
            $0.text = "the diagnosis"
            $0.isPrivate = true
          }
        ]
        plan.goals[0].obstacle = "the divorce"
        plan.goals[0].privateFields = ["obstacle"]
        plan.custom["why"] = "diagnosis"
        plan.privateFields = ["custom.why"]
      })
  }

  @Test func `lower target is fine where lower is better`() throws {
    #expect(
      try !found("target-beats-baseline") { plan, _ in
        plan.goals[0].measure.direction = .down
        plan.goals[0].measure.target = 3
      })
  }

  @Test func `vague word inside another word is none`() throws {
    #expect(
      try !found("goal-is-concrete") { plan, _ in plan.goals[0].statement = "Sam names 20 betters and improvers." })
  }

  @Test func `carried goal may repeat itself`() throws {
    let text = "Eli counts to one hundred in steps of five."
    #expect(
      try !found("text-is-own") { plan, _ in
        plan.goals[0].statement = text
        (plan.goals[0].carriedFrom, plan.goals[0].change) = ("goal 1", "ten minutes a day")
      })
  }

  @Test func `ended plans are not pressed`() throws {
    for check in ["date-lies-ahead", "review-is-on-time", "goal-is-reviewed"] {
      #expect(
        try !found(check) { plan, context in
          plan.status = .completed
          plan.reviews = []
          context.today = try day("2030-01-01")
        })
    }
  }

  @Test func `reached goals are left alone`() throws {
    for check in ["goal-has-due-date", "goal-is-measurable", "goal-has-baseline"] {
      #expect(
        try !found(check) { plan, _ in
          plan.goals[0].status = .met
          plan.goals[0].due = nil
          plan.goals[0].measure = SuccessMeasure()
        })
    }
  }

  @Test func `optional signature may stay open`() throws {
    #expect(
      try !found("signatures-are-in-order") { plan, _ in
        plan.signatures[0].required = false
        plan.signatures[0].date = nil
      })
  }

  @Test func `step inside a dated goal needs no date of its own`() throws {
    for horizon in [nil, "30"] {
      #expect(
        try !found("action-has-due-date") { plan, _ in
          plan.actions[0].goal = plan.goals[0].id
          plan.actions[0].due = nil
          if let horizon { (plan.goals[0].due, plan.goals[0].horizon) = (nil, horizon) }
        })
    }
    #expect(
      try found("action-has-due-date") { plan, _ in
        (plan.actions[0].goal, plan.actions[0].due) = (nil, nil)
      })
  }

  @Test func `step may prepare the first day`() throws {
    #expect(
      try !found("date-lies-within-plan") { plan, _ in
        plan.start = try day("2026-12-07")
        plan.actions[0].due = try day("2026-12-04")
      })
  }

  @Test func `goal needs no gap where the plan names none`() throws {
    #expect(
      try !found("goal-answers-gap") { plan, _ in
        plan.gaps = []
        plan.goals[0].gaps = []
      })
  }

  @Test func `goal for a day counted from the start needs no gap`() throws {
    for (horizon, isFound) in [("30", false), ("grade 9", true)] {
      #expect(
        try found("goal-answers-gap") { plan, _ in
          plan.goals[0].gaps = []
          plan.goals[0].horizon = horizon
        } == isFound)
    }
  }

  @Test func `what is due today is not past`() throws {
    for check in ["date-lies-ahead", "review-is-on-time"] {
      for (today, isFound) in [("2026-12-09", false), ("2026-12-10", false), ("2026-12-11", true)] {
        #expect(
          try found(check) { plan, context in
            let due = try day("2026-12-10")
            plan.goals[0].due = due
            plan.actions[0].due = due
            plan.interventions[0].end = due
            plan.reviews[0].due = due
            context.today = try day(today)
          } == isFound, "\(check) on \(today)")
      }
    }
  }

  @Test func `required field of a list is filled by any of its items`() throws {
    for place in ["strength.text", "gap.evidence", "goal.due", "action.who"] {
      #expect(
        try !found("required-places-are-filled") { plan, context in
          context.kind = Kind(id: "ilp", title: "Plan", required: [place])
          plan.strengths = [Strength(id: id("silent")), Strength(id: id("told")) { $0.text = "draws well" }]
          plan.gaps.append(Gap(id: id("shown")) { $0.evidence = ["a test"] })
          plan.goals.append(Goal(id: id("second")))
          plan.actions.append(ActionStep(id: id("third")))
        }, "\(place)")
    }
  }

  @Test func `required field is filled by one that says the same`() throws {
    #expect(
      try !found("required-places-are-filled") { plan, context in
        context.kind = Kind(
          id: "ilp", title: "Plan", required: ["learner.name", "goal.statement", "goal.due", "review.due"])
        (plan.learner.name, plan.learner.preferredName) = (nil, "Sam")
        (plan.goals[0].statement, plan.goals[0].rewritten) = (nil, "Sam reads aloud.")
        (plan.goals[0].due, plan.goals[0].horizon) = (nil, "30")
        plan.reviews[0].due = nil
        plan.reviews[0].done = try day("2026-11-20")
      })
  }

  @Test func `checks never trap on any plan`() throws {
    let context = try CleanPlan.context()
    for seed in UInt64(1)...30 {
      var random = RandomPlan(seed: seed)
      let plan = try random.plan(id: id("any"))
      #expect(plan.findings(context).allSatisfy { PlanChecks.all.map(\.id).contains($0.id) })
      #expect(plan.agenda().map(\.due) == plan.agenda().map(\.due).sorted())
      #expect(try reread(plan.withoutPrivateParts()) == plan.withoutPrivateParts())
    }
  }
}
