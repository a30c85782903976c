// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

/// A learning plan for the first 90 days in a job.
@Suite struct FirstNinetyDaysFormTests {
  private func plan() throws -> Plan {
    try .filled("first 90 days") { plan in
      plan.learner.name = "Ira Feld"
      plan.learner.hireDate = try day("2027-01-11")
      plan.parties = [.named("Bo Lang", .supervisor), .named("Uma Dale", .buddy)]
      plan.questions = [
        question("strategy", "Is the stated strategy really followed?"),
        question("people", "Who has influence, and why?"),
        question("processes", "Which processes are late?"), question("performance", "How were goals set?"),
      ]
      plan.questions[1].answer = "the shift leads"
      plan.questions[1].done = try day("2027-01-20")
      plan.checkpoints = try [
        checkpoint("read the briefing book", -14), checkpoint("tour before the start", -3),
        checkpoint("vision and focus", 1), checkpoint("meet the team", 7), checkpoint("review", 30),
      ]
      plan.actions = [
        ActionStep(id: id("stakeholders")) {
          $0.code = "stakeholder connection"
          $0.text = "ask Bo whom to meet"
          $0.who = id("Ira Feld")
        }
      ]
      plan.reviews = [
        Review(id: id("day 30")) {
          $0.checkpoint = id("review")
          $0.outcomes = [
            ReviewOutcome(id: id("o")) {
              $0.result = "two processes mapped"
              $0.reason = "the third has no owner"
              $0.response = .change
              $0.custom["whoDoesWhat"] = "Bo names an owner"
            }
          ]
        }
      ]
    }
  }

  private func question(_ topic: String, _ text: String) -> LearningQuestion {
    LearningQuestion(id: id(topic)) {
      $0.topic = topic
      $0.text = text
    }
  }

  private func checkpoint(_ text: String, _ day: Int) throws -> Checkpoint {
    Checkpoint(id: id(text)) {
      $0.text = text
      $0.event = "hire"
      $0.day = day
    }
  }

  @Test func `holds every field`() throws {
    try expectHeld(
      plan(),
      answers: [
        "really followed?", "Who has influence", "processes are late", "How were goals set?", "the shift leads",
        "briefing book", "\"day\":-14", "stakeholder connection", "two processes mapped", "the third has no owner",
        "Bo names an owner", "buddy", "2027-01-11",
      ])
  }

  @Test func `items before the start come first on the agenda`() throws {
    let agenda = try plan().agenda().filter { $0.kind == .checkpoint }
    #expect(agenda.map(\.what).first == "read the briefing book")
    #expect(agenda.map(\.due.iso).first == "2026-12-28")
  }
}
