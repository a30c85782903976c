// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

/// A group's intervention plan, as a school's software keeps it.
@Suite struct GroupPlanFormTests {
  private func plan() throws -> Plan {
    try .filled("group") { plan in
      (plan.start, plan.end) = (try day("2026-09-07"), try day("2026-12-18"))
      plan.status = .active
      plan.title = "Morning reading group"
      plan.learner.name = "Ada Low"
      plan.learners = ["Ben Mills", "Cy Noor"].map { name in Learner(id: id(name)) { $0.name = name } }
      plan.strengths = [
        Strength(id: id("s")) {
          $0.text = "like to read aloud"
          $0.custom["motivation"] = "choosing the book"
        }
      ]
      plan.goals = [
        Goal(id: id("g")) {
          $0.statement = "Each reads 90 words a minute."
          $0.learner = id("Ben Mills")
        }
      ]
      plan.interventions = [
        PlannedIntervention(id: id("i")) {
          $0.text = "Partner reading"
          $0.tier = "2"
          $0.who = id("Ms. Rao")
        }
      ]
      plan.parties = [.named("Ms. Rao", .teacher), .named("Mr. Quist", .specialist)]
      plan.monitoring = [Monitoring(id: id("m")) { $0.instrument = "one-minute reading" }]
      plan.reviews = [Review(id: id("r")) { $0.summary = "on the way" }]
      plan.evidence = [Evidence(id: id("e")) { ($0.text, $0.path) = ("reading list", "list.pdf") }]
      plan.notes = ["Ms. Rao", "Mr. Quist"].map { writer in
        Note(id: id("note by \(writer)")) {
          $0.who = id(writer)
          $0.text = "seen by \(writer)"
        }
      }
    }
  }

  @Test func `holds every field`() throws {
    try expectHeld(
      plan(),
      answers: [
        "2026-09-07", "2026-12-18", "Partner reading", "\"tier\":\"2\"", "\"active\"", "on the way",
        "like to read aloud",
        "choosing the book", "90 words", "one-minute reading", "Ms. Rao", "list.pdf", "seen by Mr. Quist", "Ada Low",
        "Ben Mills", "Cy Noor",
      ])
  }
}
