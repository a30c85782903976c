// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

/// A state agency's performance and development plan.
@Suite struct StateAgencyFormTests {
  private func plan() throws -> Plan {
    try .filled("agency") { plan in
      plan.event = PlanEvent(rawValue: "trial-service")
      (plan.start, plan.end) = (try day("2026-07-01"), try day("2027-06-30"))
      plan.learner.name = "Moreno, Luis, J"
      plan.learner.ids = ["employee ID": "A-204", "position number": "3377"]
      plan.learner.position = "Analyst 2"
      plan.learner.unit = "Licensing"
      plan.learner.custom = ["workingTitle": "Data analyst", "businessArea": "Revenue"]
      plan.parties = [.named("Grace Oh", .supervisor) { $0.maySee = ["goals", "signatures"] }]
      plan.custom = ["positionDescriptionUpdated": true, "missionLink": "licences within ten days"]
      plan.goals = [
        Goal(id: id("result")) {
          $0.track = .performance
          $0.statement = "Nine of ten licences leave within ten days."
        },
        Goal(id: id("competency")) {
          $0.track = Track(rawValue: "competency")
          $0.statement = "Explains a refusal in plain words."
        },
      ]
      plan.gaps = [Gap(id: id("need")) { $0.text = "query language" }]
      plan.voices = [
        Voice(id: id("support")) {
          $0.topic = "organizational-support"
          $0.answers = [
            VoiceAnswer(id: id("luis")) {
              $0.role = .employee
              $0.text = "an hour a week without calls"
            }
          ]
        }
      ]
      plan.signatures = [Role.employee, .supervisor].map { role in
        Signature(id: id("signature \(role)")) {
          $0.role = role
          $0.text = "I have read this plan."
          $0.meaning = .received
        }
      }
    }
  }

  @Test func `holds every field`() throws {
    try expectHeld(
      plan(),
      answers: [
        "trial-service", "2026-07-01", "2027-06-30", "Moreno, Luis, J", "A-204", "Analyst 2", "Data analyst", "3377",
        "Revenue", "Licensing", "Grace Oh", "licences within ten days", "\"positionDescriptionUpdated\":true",
        "Nine of ten licences", "plain words", "query language", "an hour a week", "I have read this plan.", "maySee",
      ])
  }
}
