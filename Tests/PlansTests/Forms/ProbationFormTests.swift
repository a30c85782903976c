// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

/// A university's 30-, 60- and 90-day evaluation.
@Suite struct ProbationFormTests {
  private static let days = [30, 60, 90]

  private func plan() throws -> Plan {
    try .filled("probation") { plan in
      plan.event = .probation
      plan.purpose = "to see how the start went"
      plan.learner.name = "Ortiz, Sam"
      plan.learner.ids = ["employee number": "7781"]
      (plan.learner.unit, plan.learner.position) = ("Registrar", "Records clerk")
      plan.learner.hireDate = try day("2026-08-03")
      plan.parties = [.named("Kim Vance", .supervisor)]
      plan.checkpoints = Self.days.map { count in
        Checkpoint(id: id("day \(count)")) {
          $0.text = "day \(count) evaluation"
          $0.event = "hire"
          $0.day = count
          $0.custom["goesTo"] = count == 90 ? "HR" : "file"
        }
      }
      plan.reviews = Self.days.map { count in
        Review(id: id("review \(count)")) {
          $0.checkpoint = id("day \(count)")
          $0.summary = "summary of day \(count)"
          $0.outcomes = [ReviewOutcome(id: id("role \(count)")) { ($0.result, $0.value) = ("knows the role", 4) }]
        }
      }
      plan.voices = Self.days.map(voice)
      plan.custom["developmentNeeds"] = "spreadsheets"
      plan.signatures = [Signature(id: id("sign")) { $0.role = .employee }]
    }
  }

  /// The same question at each checkpoint, with both voices.
  private func voice(_ count: Int) -> Voice {
    Voice(id: id("proud \(count)")) { voice in
      voice.topic = "proud"
      voice.question = "What are you most proud of?"
      voice.about = id("day \(count)")
      voice.answers = [
        VoiceAnswer(id: id("sam \(count)")) {
          $0.role = .employee
          $0.text = "my files are in order (\(count))"
        },
        VoiceAnswer(id: id("kim \(count)")) {
          $0.role = .supervisor
          $0.rating = "meets"
        },
      ]
    }
  }

  @Test func `holds every field`() throws {
    try expectHeld(
      plan(),
      answers: [
        "Ortiz, Sam", "7781", "Registrar", "Records clerk", "2026-08-03", "Kim Vance", "how the start went",
        "\"goesTo\":\"HR\"", "most proud", "in order (60)", "meets", "summary of day 90", "knows the role",
        "spreadsheets",
      ])
  }

  @Test func `checkpoints are counted from the hire date`() throws {
    var plan = try plan()
    plan.checkpoints.append(
      Checkpoint(id: id("before")) {
        $0.event = "hire"
        $0.day = -3
      })
    #expect(
      plan.checkpoints.compactMap(plan.date).map(\.iso) == ["2026-09-02", "2026-10-02", "2026-11-01", "2026-07-31"])
    plan.learner.hireDate = nil
    #expect(plan.checkpoints.compactMap(plan.date).isEmpty)
  }
}
