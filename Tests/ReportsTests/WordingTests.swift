// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Plans
import Testing

@testable import Reports

/// What a plan made in a conversation says when it is printed.
@Suite("Words for readers", .hearsEnglish) struct WordingTests {
  private func text(_ fill: (inout Plan) -> Void) -> String {
    let plan = Plan(id: "plan") {
      $0.learner.name = "Dana Reyes"
      $0.learner.preferredName = "Dana"
      fill(&$0)
    }
    return TextReport().render(plan, kind: nil, options: ReportOptions())
  }

  private func lines(_ fill: (inout Plan) -> Void) -> [String] {
    text(fill).split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
  }

  @Test func `a goal for a day counted from the start names the day`() {
    let lines = lines { plan in
      plan.goals = ["7", "30", "grade 9"].map { horizon in
        Goal(id: Identifier(horizon)) {
          $0.statement = "a goal"
          $0.horizon = horizon
          $0.due = horizon == "30" ? CalendarDate("2027-01-06") : nil
        }
      }
    }
    #expect(lines.contains("By day 7"))
    #expect(lines.contains("By day 30 (6 January 2027)"))
    #expect(lines.contains("Horizon grade 9"))
  }

  @Test func `a code is told in words that say what it means`() {
    let lines = lines { plan in
      plan.gaps = [
        Gap(id: "gap") { ($0.text, $0.cause, $0.domain) = ("the report", .notShown, "data-and-reports") }
      ]
    }
    #expect(lines.contains("Suspected cause nobody has shown it yet"))
    #expect(lines.contains("Domain data and reports"))
  }

  @Test func `every cause that the program knows has words of its own`() {
    #expect(Cause.known.filter { Messages.codes[$0.rawValue] == nil } == [])
  }

  @Test func `a voice is headed by the question as it was asked, and else by its topic`() {
    let lines = lines { plan in
      plan.voices = [nil, "What did you do that made it go well?"].map { question in
        Voice(id: Identifier(question ?? "none")) {
          ($0.topic, $0.question) = (question == nil ? "came-of-it" : "own-part", question)
          $0.answers = [VoiceAnswer(id: "a") { $0.text = "I asked" }]
        }
      }
    }
    #expect(lines.contains("- What came of it"))
    #expect(lines.contains("- What did you do that made it go well?"))
    #expect(!lines.contains { $0.lowercased().contains("own part") })
  }

  @Test func `who speaks, signs or promises is named where it is one person`() {
    let lines = lines { plan in
      plan.parties = [
        Party(id: "m") { ($0.name, $0.role) = ("Maria Lopez", .supervisor) },
        Party(id: "a") { ($0.name, $0.role) = ("Ann", .teacher) },
        Party(id: "b") { ($0.name, $0.role) = ("Ben", .teacher) },
      ]
      plan.voices = [
        Voice(id: "v") { voice in
          voice.question = "What do you hope for?"
          voice.answers = [Role.employee, .supervisor, .teacher].map { role in
            VoiceAnswer(id: Identifier(role.rawValue)) { ($0.role, $0.text) = (role, "time") }
          }
        }
      ]
      plan.commitments = [Commitment(id: "c") { ($0.role, $0.text) = (.supervisor, "I keep Fridays free") }]
      plan.signatures = [Signature(id: "s") { $0.role = .employee }]
    }
    #expect(lines.contains("Dana, employee time") && lines.contains("Maria Lopez, supervisor time"))
    #expect(lines.contains("Teacher time"))
    #expect(lines.contains("- Maria Lopez, supervisor: I keep Fridays free"))
    #expect(lines.contains("- Dana, employee"))
  }

  @Test func `the learner is not listed among the people, unless more is known`() {
    let lines = lines { plan in
      plan.parties = [
        Party(id: "1") { ($0.name, $0.role) = ("Dana", .learner) }, Party(id: "2") { $0.name = "Dana Reyes" },
        Party(id: "3") { ($0.name, $0.role) = ("Dana", .mentor) },
        Party(id: "4") { ($0.name, $0.role, $0.email) = ("Dana", .learner, "dana@example.org") },
        Party(id: "5") { $0.name = "Lee" },
      ]
    }
    #expect(lines.filter { $0.hasPrefix("- ") } == ["- Dana, mentor", "- Dana, learner", "- Lee"])
  }

  @Test func `a position stands beside the name only where it is short`() {
    let long = "I run the front office and make the monthly report"
    #expect(lines { $0.learner.position = "Office clerk" }.contains("Dana Reyes, Office clerk"))
    let told = lines { $0.learner.position = long }
    #expect(told.contains("Dana Reyes") && told.contains("Position \(long)"))
  }

  @Test func `a checkpoint says its questions once`() {
    let lines = lines { plan in
      plan.start = CalendarDate("2026-12-07")
      plan.checkpoints = [
        Checkpoint(id: "c") {
          ($0.text, $0.event, $0.day) = ("Day 3: What surprised you?", "start", 3)
          $0.questions = ["What surprised you?"]
        }
      ]
    }
    #expect(lines.contains("On Thursday 10 December 2026"))
    #expect(!lines.contains { $0.hasPrefix("Questions") || $0.hasPrefix("Event") || $0.hasPrefix("Day 3 ") })
  }

  @Test func `names of facts that nearly fit get the room they need`() {
    let text = text { plan in
      plan.goals = [
        Goal(id: "g") {
          ($0.statement, $0.benefitLearner, $0.benefitTeam) = ("a goal", "free evenings", "early numbers")
        }
      ]
      plan.custom = ["who-asked-for-this-plan": "the family"]
    }
    #expect(text.contains("For the learner       free evenings"))
    #expect(text.contains("Who asked for this plan  the family"))
  }
}
