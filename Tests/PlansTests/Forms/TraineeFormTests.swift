// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

/// NIMH: development plan of a postdoctoral trainee, which goes on from last year's.
@Suite struct TraineeFormTests {
  private func plan() throws -> Plan {
    try .filled("trainee") { plan in
      plan.event = .annual
      plan.learner.name = "Noor Haddad"
      plan.learner.aspirations = ["a group of my own", "changed since the start: industry is possible"]
      plan.parties = [.named("Dr. Ito", .mentor)]
      plan.links = [
        PlanLink(id: id("last year")) {
          $0.relation = "before"
          $0.plan = id("plan of 2025")
        }
      ]
      plan.links[0].versionDate = try day("2025-11-02")
      plan.goals = [
        goal("paper", "research", "Submit the second paper.", change: "one figure a month, with a date"),
        goal("talks", "career", "Talk with three people who work in industry.", change: nil),
      ]
      plan.reviews = [
        Review(id: id("year")) {
          $0.outcomes = [
            ReviewOutcome(id: id("first paper")) {
              $0.goal = id("paper of 2025")
              $0.result = "First paper printed, grant written and not funded."
              $0.response = .continue
            }
          ]
        }
      ]
      plan.custom = [
        "pastAchievements": ["one manuscript", "one poster"], "pastTraining": ["statistics course"],
        "futureTraining": ["grant writing"], "pastCareerTraining": ["interview workshop"],
      ]
    }
  }

  private func goal(_ name: String, _ track: String, _ text: String, change: String?) -> Goal {
    Goal(id: id(name)) {
      $0.track = Track(rawValue: track)
      $0.statement = text
      $0.carriedFrom = change == nil ? nil : "\(name) of 2025"
      $0.change = change
    }
  }

  @Test func `holds every field`() throws {
    try expectHeld(
      plan(),
      answers: [
        "Submit the second paper", "paper of 2025", "one figure a month", "\"research\"", "\"career\"",
        "industry is possible", "First paper printed", "2025-11-02", "one manuscript", "statistics course",
        "grant writing", "interview workshop", "Dr. Ito", "a group of my own",
      ])
  }
}
