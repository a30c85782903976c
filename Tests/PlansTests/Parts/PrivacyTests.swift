// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

/// What leaves the machine, and what does not.
@Suite struct PrivacyTests {
  private let plan = Plan.filled("plan") { plan in
    plan.title = "shared title"
    plan.notes = [
      Note(id: .named("shared")) { $0.text = "shared note" },
      Note(id: .named("secret")) {
        $0.text = "SECRET note"
        $0.isPrivate = true
      },
      Note(id: .named("about")) {
        $0.text = "SECRET note about the barrier"
        $0.about = .named("barrier")
      },
    ]
    plan.barriers = [
      Barrier(id: .named("barrier")) {
        $0.text = "SECRET barrier"
        $0.sensitive = true
      }
    ]
    plan.accommodations = [
      Accommodation(id: .named("time")) {
        $0.text = "shared help"
        $0.barrier = .named("barrier")
      }
    ]
    plan.goals = [
      Goal(id: .named("goal")) {
        $0.statement = "shared goal"
        $0.obstacle = "SECRET obstacle"
        $0.privateFields = ["obstacle", "custom.mood"]
        $0.custom = ["mood": "SECRET mood", "room": "shared room"]
      }
    ]
    plan.custom = ["medication": "SECRET medicine", "bus": "shared bus"]
    plan.voices = [
      Voice(id: .named("voice")) {
        $0.answers = [
          VoiceAnswer(id: .named("a")) { $0.text = "shared answer" },
          VoiceAnswer(id: .named("b")) {
            $0.text = "SECRET answer"
            $0.isPrivate = true
          },
        ]
      }
    ]
    plan.learner.address = "SECRET street"
    plan.learner.privateFields = ["address"]
  }

  @Test func `export holds nothing private and all the rest`() throws {
    let kind = Kind(id: "k", title: "K", fields: [CustomField(id: "medication", label: "Medication", isPrivate: true)])
    let text = try encoded(plan.withoutPrivateParts(of: kind))
    #expect(!text.contains("SECRET"))
    #expect(!text.contains(Identifier.named("barrier").text))
    #expect(text.split(separator: "shared").count == 8)
  }

  @Test func `plan without private parts is its own export`() throws {
    let open = plan.withoutPrivateParts()
    #expect(open.withoutPrivateParts() == open)
    let harmless = Plan.filled("plain") { $0.goals = [Goal(id: .named("g")) { $0.statement = "Read." }] }
    #expect(harmless.withoutPrivateParts() == harmless)
  }
}
