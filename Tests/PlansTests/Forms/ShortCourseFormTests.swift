// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

/// UK adult learning: individual learning plan for short courses.
@Suite struct ShortCourseFormTests {
  private func plan() throws -> Plan {
    try .filled("short course") { plan in
      plan.title = "Digital photography for beginners"
      (plan.start, plan.end) = (try day("2026-09-22"), try day("2026-12-08"))
      plan.learner.name = "Priya Shah"
      plan.learner.school = "Town Adult College"
      plan.learner.aspirations = ["take pictures for my shop"]
      plan.learner.destination = "further learning"
      plan.custom = [
        "programmeArea": "Arts", "previousExperience": "GCSE Art, no course since",
        "courseOutcomes": ["all", "most", "some"],
        "support": ["reading", "IT"], "supportDetails": "larger print, please",
      ]
      plan.assessments = ["exposure", "editing"].map { outcome in
        Assessment(id: id(outcome)) {
          $0.instrument = "course outcome: \(outcome)"
          $0.before = 1
          $0.after = 4
        }
      }
      plan.goals = [
        Goal(id: id("session 3")) {
          $0.horizon = "session 3"
          $0.statement = "By the end of the session I want to be able to set the exposure by hand."
        }
      ]
      plan.reviews = [
        Review(id: id("session 3 review")) {
          $0.outcomes = [
            ReviewOutcome(id: id("outcome")) {
              $0.goal = id("session 3")
              $0.result = "I am now able to set it without looking it up."
              $0.mentorComment = "careful and quick"
              $0.learnerComment = "easier than I thought"
              $0.evidence = "pictures 12 to 20"
              $0.achieved = true
            }
          ]
        }
      ]
      plan.voices = [
        Voice(id: id("end")) {
          $0.topic = "end-of-course"
          $0.answers = [
            VoiceAnswer(id: id("by learner")) {
              $0.role = .learner
              $0.text = "I came every week."
            },
            VoiceAnswer(id: id("by tutor")) {
              $0.role = .teacher
              $0.text = "Ready for the next course."
            },
          ]
        }
      ]
    }
  }

  @Test func `holds every field`() throws {
    try expectHeld(
      plan(),
      answers: [
        "Town Adult College", "2026-09-22", "2026-12-08", "Digital photography", "Priya Shah", "Arts", "GCSE Art",
        "most",
        "\"before\":1", "\"after\":4", "larger print", "IT", "pictures for my shop", "session 3", "I want to be able",
        "I am now able", "careful and quick", "easier than I thought", "pictures 12 to 20", "\"achieved\":true",
        "I came every week", "Ready for the next course", "further learning",
      ])
  }
}
