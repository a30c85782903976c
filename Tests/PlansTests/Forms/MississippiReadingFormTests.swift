// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

/// Mississippi: individual reading plan, with what the law asks of it.
@Suite struct MississippiReadingFormTests {
  private let kind = Kind(
    id: "reading", title: "Reading plan",
    required: [
      "gap.text", "goal.statement", "monitoring.instrument", "interventions+", "custom.programming",
      "commitments.parent",
      "custom.additionalServices",
    ],
    fields: [CustomField(id: "programming", label: "Reading programming", type: .list)])

  private func plan() throws -> Plan {
    try .filled("mississippi") { plan in
      plan.learner.name = "Jo Banks"
      plan.learner.ids = ["MSIS": "445566"]
      plan.learner.school = "Delta Elementary"
      plan.learner.birthDate = try day("2017-03-09")
      plan.learner.custom = ["district": "District 4", "gender": "F", "race": "not said"]
      plan.parties = [.named("Ms. Cole", .teacher), .named("Mr. Banks", .parent)]
      plan.gaps = [
        Gap(id: id("fluency")) {
          $0.text = "reads word by word"
          $0.foundBy = .assessment
          $0.evidence = ["oral reading, 38 words a minute"]
        }
      ]
      plan.goals = [
        Goal(id: id("goal")) {
          $0.statement = "Jo reads 70 words a minute from a new text."
          $0.gaps = [id("fluency")]
          $0.measure.probes = [36, 38, 41]
          $0.measure.target = 70
        }
      ]
      plan.monitoring = [
        Monitoring(id: id("weekly")) {
          $0.instrument = "one-minute oral reading"
          $0.frequency = "every Friday"
        }
      ]
      plan.interventions = [PlannedIntervention(id: id("repeated")) { $0.text = "Repeated reading" }]
      plan.custom["programming"] = ["phonemic awareness", "phonics", "fluency", "vocabulary", "comprehension"]
      plan.custom["additionalServices"] = "summer reading camp"
      plan.commitments = [
        Commitment(id: id("home")) {
          $0.role = .parent
          $0.text = "We read together for ten minutes after dinner."
        }
      ]
    }
  }

  @Test func `holds every field`() throws {
    try expectHeld(
      plan(),
      answers: [
        "445566", "Delta Elementary", "District 4", "2017-03-09", "Ms. Cole", "gender", "race", "Mr. Banks",
        "reads word by word", "70 words", "one-minute oral reading", "every Friday", "Repeated reading",
        "phonemic awareness", "ten minutes after dinner", "summer reading camp",
      ])
  }

  @Test func `checklist of the law finds what is missing`() throws {
    let context = CheckContext(today: try day("2026-09-01"), kind: kind)
    #expect(try plan().findings(context).filter { $0.severity == .must }.isEmpty)
    var plan = try plan()
    plan.commitments = []
    plan.custom["programming"] = nil
    plan.goals[0].statement = nil
    let places = plan.findings(context).filter { $0.severity == .must }.map(\.place.text)
    #expect(Set(places) == ["commitments", "custom.programming", "goals[0].statement"])
  }
}
