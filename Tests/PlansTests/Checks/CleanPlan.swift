// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

/// A plan to which nobody has anything to say, and what is known beside it.
enum CleanPlan {
  static func plan() throws -> Plan {
    try .filled("clean") { plan in
      plan.setting = .school
      plan.status = .active
      (plan.start, plan.end) = (try day("2026-11-23"), try day("2027-05-28"))
      plan.learner.name = "Sam Ortiz"
      plan.learner.grade = "3"
      plan.parties = [.named("Ms. Cole", .teacher), .named("Mr. Ortiz", .parent)]
      plan.strengths = [Strength(id: id("strength")) { $0.text = "asks when a word is new" }]
      plan.gaps = [Gap(id: id("gap")) { $0.text = "stops at easy words" }]
      plan.goals = [try goal()]
      plan.actions = [ActionStep(id: id("action")) { ($0.text, $0.who) = ("listen on Fridays", id("Mr. Ortiz")) }]
      plan.actions[0].due = try day("2027-01-29")
      plan.interventions = [
        PlannedIntervention(id: id("repeated")) {
          $0.entry = "repeated-reading"
          $0.goal = id("goal")
          $0.who = id("Ms. Cole")
          $0.collector = id("Mr. Ortiz")
        }
      ]
      plan.monitoring = [
        Monitoring(id: id("weekly")) {
          $0.goal = id("goal")
          $0.collector = id("Mr. Ortiz")
          $0.rule.kind = .trend
        }
      ]
      plan.monitoring[0].rule.chosen = try day("2026-11-20")
      plan.reviews = [Review(id: id("review")) { $0.clock = "annual" }]
      plan.reviews[0].due = try day("2027-05-28")
      plan.conditions = [Condition(id: id("c")) { $0.evidence = ["reading probe", "teacher notes"] }]
      plan.accommodations = [try accommodation()]
      plan.signatures = try [signature("Ms. Cole", 1, "2026-11-20"), signature("Mr. Ortiz", 2, "2026-11-20")]
    }
  }

  private static func goal() throws -> Goal {
    var goal = Goal(id: id("goal")) {
      $0.statement = "Sam reads a new text at 90 words a minute with at most three errors."
      $0.gaps = [id("gap")]
      $0.measure.what = "words read correctly"
      $0.measure.unit = "words per minute"
      $0.measure.baseline = 70
      $0.measure.target = 90
    }
    goal.due = try day("2027-05-14")
    return goal
  }

  private static func accommodation() throws -> Accommodation {
    var accommodation = Accommodation(id: id("time")) {
      $0.text = "ten minutes more"
      $0.condition = id("c")
      $0.settings = [.class, .test]
      $0.who = id("Ms. Cole")
      $0.temporary = true
    }
    accommodation.until = try day("2027-03-26")
    return accommodation
  }

  private static func signature(_ name: String, _ order: Int, _ date: String) throws -> Signature {
    let date = try day(date)
    return Signature(id: id("signature of \(name)")) {
      $0.who = id(name)
      $0.order = order
      $0.required = true
      $0.date = date
    }
  }

  static func context() throws -> CheckContext {
    CheckContext(
      today: try day("2026-11-24"),
      kind: Kind(
        id: "ilp", title: "Learning plan", required: ["learner.name", "goal.statement", "parties.teacher"],
        evidenceSources: 2, clocks: [Clock(id: "annual", months: 12)],
        fields: [CustomField(id: "bus", label: "Bus")]),
      otherLearners: ["Dana Reyes", "Will Hart"],
      earlierTexts: [EarlierText(text: "Eli counts to one hundred in steps of five.", plan: "Plan of Eli")],
      vagueWords: ["better", "improve"], privateWords: ["diagnosis", "divorce"],
      growthNorms: [
        GrowthNorm(words: ["words per minute"], grade: "3", ambitiousPerWeek: 1.5, source: "a norm of 2017")
      ],
      corpus: [
        "repeated-reading": CorpusFact(
          title: "Repeated reading", rating: "strong", audiences: ["student"], lowestGrade: "1", highestGrade: "5")
      ])
  }
}
