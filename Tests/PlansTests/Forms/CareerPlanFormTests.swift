// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

/// What Colorado and Washington ask of a plan for high school and beyond.
@Suite struct CareerPlanFormTests {
  private func plan() throws -> Plan {
    try .filled("icap") { plan in
      plan.event = .annual
      plan.learner.name = "Mia Torres"
      plan.learner.grade = "11"
      plan.learner.interests = ["nursing", "biology"]
      plan.goals = [
        Goal(id: id("after school")) {
          $0.track = .career
          $0.statement = "Start a nursing degree."
        },
        Goal(id: id("education")) {
          $0.track = .academic
          $0.statement = "Finish chemistry with a B."
        },
      ]
      plan.actions = ["9", "10", "11", "12"].flatMap { grade in
        (1...2).map { number in
          ActionStep(id: id("step \(grade).\(number)")) {
            $0.goal = id("after school")
            $0.text = "step \(number) of grade \(grade)"
            $0.custom["grade"] = .string(grade)
          }
        }
      }
      plan.assessments = [Assessment(id: id("survey")) { ($0.instrument, $0.score) = ("interest survey", "ISA") }]
      plan.custom = [
        "courses": [["grade": "11", "course": "Chemistry", "credits": 1.5], ["grade": "12", "course": "Anatomy"]],
        "graduationPathways": ["bridge"], "record": ["gpa": 3.45], "financialAid": "aid form sent, answer open",
        "applications": ["City College", "State"],
      ]
      plan.evidence = [
        Evidence(id: id("log 1")) { ($0.text, $0.source) = ("40 hours at the clinic", "activity log") },
        Evidence(id: id("aid")) { ($0.text, $0.path) = ("leaflet on financial aid received", "aid.pdf") },
      ]
      plan.evidence[1].date = try day("2026-10-12")
      plan.evidence[1].sha256 = String(repeating: "ab", count: 32)
      plan.revisions = [Revision(id: id("grade 10")) { $0.note = "updated the goal" }]
    }
  }

  @Test func `holds every field`() throws {
    try expectHeld(
      plan(),
      answers: [
        "nursing degree", "interest survey", "Chemistry", "1.5", "3.45", "40 hours at the clinic", "City College",
        "aid form sent", "step 2 of grade 12", "bridge", "leaflet", "2026-10-12", "abab", "updated the goal", "biology",
      ])
  }
}
