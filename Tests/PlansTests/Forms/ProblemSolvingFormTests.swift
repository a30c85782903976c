// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

/// Problem-solving team: intervention form with its decision rule.
@Suite struct ProblemSolvingFormTests {
  private func plan() throws -> Plan {
    try .filled("rti") { plan in
      plan.learner.name = "Eli Ward"
      plan.learner.school = "District 9"
      plan.created = Instant("2026-09-21T15:30:00Z")
      plan.parties = [.named("Ms. Fox", .specialist), .named("Mr. Day", .teacher)]
      plan.gaps = [Gap(id: id("math")) { $0.domain = "math" }]
      plan.goals = [
        Goal(id: id("facts")) {
          $0.statement = "40 facts right in two minutes"
          $0.gaps = [id("math")]
        }
      ]
      plan.interventions = [
        PlannedIntervention(id: id("flash cards")) {
          $0.text = "Known and new facts mixed"
          $0.custom["number"] = 2
          $0.goal = id("facts")
          $0.materials = ["ten cards"]
          $0.who = id("Ms. Fox")
          $0.collector = id("Mr. Day")
          $0.place = "room 12"
          $0.schedule = "after lunch"
          $0.timesPerWeek = 4
          $0.minutes = "10-15"
          $0.fidelity = [FidelityEntry(id: id("week 1")) { ($0.planned, $0.held) = (4, 3) }]
          $0.ruledOut = [RuledOut(id: id("app")) { ($0.text, $0.reason) = ("drill app", "no devices") }]
        }
      ]
      plan.interventions[0].start = try day("2026-09-28")
      plan.monitoring = [
        Monitoring(id: id("watch")) {
          $0.goal = id("facts")
          $0.instrument = "two-minute sheet"
          $0.collector = id("Mr. Day")
          $0.record = "facts right"
          $0.frequency = "twice a week"
          $0.schedule = "Monday and Thursday"
          $0.rule.kind = .consecutivePoints
          $0.rule.parameters = ["points": 4]
        }
      ]
      plan.monitoring[0].rule.chosen = try day("2026-09-21")
      plan.meetings = [
        Meeting(id: id("review")) {
          $0.time = "3:15 pm"
          $0.place = "library"
        }
      ]
      plan.meetings[0].date = try day("2026-11-09")
    }
  }

  @Test func `holds every field`() throws {
    try expectHeld(
      plan(),
      answers: [
        "District 9", "Eli Ward", "2026-09-21T15:30:00Z", "\"number\":2", "\"math\"", "40 facts", "Known and new facts",
        "ten cards", "Ms. Fox", "after lunch", "room 12", "10-15", "two-minute sheet", "Mr. Day", "facts right",
        "twice a week", "Monday and Thursday", "consecutive-points", "\"points\":4", "2026-09-28", "2026-11-09",
        "3:15 pm",
        "library", "drill app", "\"held\":3",
      ])
  }

  @Test func `rule chosen after the data is found`() throws {
    var plan = try plan()
    let first = try day("2026-09-14")
    plan.observations = [
      Observation(id: id("early")) {
        $0.goal = id("facts")
        $0.date = first
        $0.value = 12
      }
    ]
    let context = CheckContext(today: try day("2026-10-01"))
    #expect(plan.findings(context).contains { $0.id == "decision-rule-came-first" })
    plan.observations[0].phase = .baseline
    #expect(!plan.findings(context).contains { $0.id == "decision-rule-came-first" })
  }
}
