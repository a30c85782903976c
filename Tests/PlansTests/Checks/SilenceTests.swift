// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

/// What looks like a fault and is none.
@Suite struct SilenceTests {
  private func found(_ check: String, _ change: (inout Plan, inout CheckContext) throws -> Void) throws -> Bool {
    var plan = try CleanPlan.plan()
    var context = try CleanPlan.context()
    try change(&plan, &context)
    return plan.findings(context).contains { $0.id == check }
  }

  @Test(arguments: [
    "Danah stops at easy words", "this will be hard", "a hart is a deer", "the dana of the words", "Will you read?",
  ])
  func wordsThatOnlyLookLikeANameAreNone(text: String) throws {
    #expect(try !found("text-names-no-other-learner") { plan, _ in plan.gaps[0].text = text })
  }

  @Test func nameOfSomebodyInThePlanIsFine() throws {
    #expect(
      try !found("text-names-no-other-learner") { plan, _ in
        plan.parties.append(.named("Dana Reyes", .mentor))
        plan.gaps[0].text = "Dana helps with easy words"
      })
  }

  @Test func privateTextMayHoldPrivateWords() throws {
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

  @Test func lowerTargetIsFineWhereLowerIsBetter() throws {
    #expect(
      try !found("target-beats-baseline") { plan, _ in
        plan.goals[0].measure.direction = .down
        plan.goals[0].measure.target = 3
      })
  }

  @Test func vagueWordInsideAnotherWordIsNone() throws {
    #expect(
      try !found("goal-is-concrete") { plan, _ in plan.goals[0].statement = "Sam names 20 betters and improvers." })
  }

  @Test func carriedGoalMayRepeatItself() throws {
    let text = "Eli counts to one hundred in steps of five."
    #expect(
      try !found("text-is-own") { plan, _ in
        plan.goals[0].statement = text
        (plan.goals[0].carriedFrom, plan.goals[0].change) = ("goal 1", "ten minutes a day")
      })
  }

  @Test func endedPlansAreNotPressed() throws {
    for check in ["date-lies-ahead", "review-is-on-time", "goal-is-reviewed"] {
      #expect(
        try !found(check) { plan, context in
          plan.status = .completed
          plan.reviews = []
          context.today = try day("2030-01-01")
        })
    }
  }

  @Test func reachedGoalsAreLeftAlone() throws {
    for check in ["goal-has-due-date", "goal-is-measurable", "goal-has-baseline"] {
      #expect(
        try !found(check) { plan, _ in
          plan.goals[0].status = .met
          plan.goals[0].due = nil
          plan.goals[0].measure = SuccessMeasure()
        })
    }
  }

  @Test func optionalSignatureMayStayOpen() throws {
    #expect(
      try !found("signatures-are-in-order") { plan, _ in
        plan.signatures[0].required = false
        plan.signatures[0].date = nil
      })
  }

  @Test func checksNeverTrapOnAnyPlan() throws {
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
