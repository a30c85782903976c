// SPDX-License-Identifier: GPL-3.0-or-later

import Plans

extension Planted {
  static let goals: [Planted] = [
    .init("plan-has-strength", at: "strengths") { plan, _ in plan.strengths = [] },
    .init("plan-has-strength", at: "strengths", .note) { plan, _ in
      plan.strengths = []
      plan.goals = []
    },
    .init("gap-has-goal", at: "gaps[1]") { plan, _ in plan.gaps.append(Gap(id: id("second"))) },
    .init("goal-answers-gap", at: "goals[0].gaps", .note) { plan, _ in
      plan.goals[0].gaps = []
      plan.interventions[0].gap = id("gap")
    },
    .init("goal-is-concrete", at: "goals[0].statement", .note) { plan, _ in
      plan.goals[0].statement = "Sam gets better at reading 90 words a minute."
    },
    .init("goal-is-concrete", at: "goals[0].statement") { plan, _ in
      plan.goals[0].rewritten = "Sam will improve at reading new texts aloud."
      plan.goals[0].measure.target = nil
    },
    .init("goal-is-measurable", at: "goals[0].measure") { plan, _ in
      plan.goals[0].statement = "Sam reads new texts aloud by 14 May 2027."
      plan.goals[0].measure = SuccessMeasure()
    },
    .init("goal-has-due-date", at: "goals[0].due") { plan, _ in plan.goals[0].due = nil },
    .init("goal-is-single", at: "goals[0].statement", .note) { plan, _ in
      plan.goals[0].statement = "I will read 90 words a minute and I will spell 20 words."
    },
    .init("goal-is-single", at: "goals[0].statement", .note) { plan, _ in
      plan.goals[0].statement = "I can read 90 words. I can spell 20 words."
    },
    .init("goal-passes-stranger-test", at: "goals[0]") { plan, _ in plan.goals[0].statement = "Reads 90 words." },
    .init("goal-passes-stranger-test", at: "goals[0]") { plan, _ in
      plan.goals[0].statement = "Sam knows how to do all of it"
    },
    .init("goal-passes-stranger-test", at: "goals[0]") { plan, _ in
      plan.actions = []
      plan.interventions = []
    },
    .init("goal-has-baseline", at: "goals[0].measure.baseline") { plan, _ in plan.goals[0].measure.baseline = nil },
    .init("goal-has-baseline", at: "goals[0].measure.baseline", .note) { plan, _ in
      plan.goals[0].measure.baseline = nil
      plan.goals[0].measure.unknown = ["baseline"]
    },
    .init("target-beats-baseline", at: "goals[0].measure.target") { plan, _ in plan.goals[0].measure.target = 70 },
    .init("target-beats-baseline", at: "goals[0].measure.target") { plan, _ in plan.goals[0].measure.target = 60 },
    .init("target-beats-baseline", at: "goals[0].measure.target") { plan, _ in
      plan.goals[0].measure.baseline = nil
      plan.goals[0].measure.probes = [88, 95, 92]
    },
    .init("target-beats-baseline", at: "goals[0].measure.target") { plan, _ in
      plan.goals[0].measure.direction = .down
    },
    .init("growth-is-realistic", at: "goals[0].measure.target", .note) { plan, _ in plan.goals[0].measure.target = 110
    },
    .init("carried-goal-says-what-changes", at: "goals[0].change") { plan, _ in
      plan.goals[0].carriedFrom = "goal 1 of 2025"
    },
    .init("goal-is-reviewed", at: "reviews") { plan, _ in plan.reviews = [] },
    .init("goal-is-reviewed", at: "goals[0].due", .note) { plan, _ in plan.reviews[0].due = try day("2027-02-01") },
  ]
}
