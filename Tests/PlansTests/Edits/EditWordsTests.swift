// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

/// The history as people read it.
@Suite struct EditWordsTests {
  private func plan() throws -> Plan {
    try .filled("plan") { plan in
      plan.parties = [.named("M. Lopez", .supervisor)]
      plan.goals = [Goal(id: id("one")) { $0.statement = "Read aloud." }, Goal(id: id("two")), Goal(id: id("three"))]
      plan.goals[1].due = try day("2026-06-03")
      plan.actions = [ActionStep(id: id("action"))]
    }
  }

  private func history(_ change: (inout Plan) throws -> Void) throws -> [String] {
    let plan = try plan()
    var other = plan
    try change(&other)
    return plan.words(for: plan.edits(to: other))
  }

  @Test func `changed date is told with both days`() throws {
    let words = try history { $0.goals[1].due = try day("2026-06-17") }
    #expect(words == ["due date of goal 2: 3 June 2026 -> 17 June 2026"])
  }

  @Test func `new and removed values are told`() throws {
    #expect(try history { $0.goals[0].measure.target = 90 } == ["target of goal 1: 90"])
    #expect(try history { $0.goals[1].due = nil } == ["due date of goal 2 removed: 3 June 2026"])
    #expect(try history { $0.learner.preferredName = "Dee" } == ["preferred name of the learner: “Dee”"])
    #expect(try history { $0.title = "Reading" } == ["title of the plan: “Reading”"])
    #expect(try history { $0.status = .noneNeeded } == ["status of the plan: draft -> none needed"])
    #expect(try history { $0.goals[0].custom["room"] = 12 } == ["room of goal 1: 12"])
    #expect(try history { $0.goals[0].isPrivate = true } == ["privacy of goal 1: yes"])
  }

  @Test func `what is private is told without its words`() throws {
    let before = try plan()
    var after = before
    after.goals.append(Goal(id: id("four")) { $0.statement = "Stay away from home." })
    after.goals[3].isPrivate = true
    after.goals[0].privateFields = ["statement"]
    after.goals[0].statement = "Hide."
    after.goals[1].statement = "Read on."
    let told = after.words(for: before.edits(to: after), hidingWhatIsPrivateIn: before).joined(separator: "\n")
    #expect(!told.contains("home") && !told.contains("Hide") && !told.contains("Read aloud"))
    #expect(told.contains("Read on.") && told.contains("changed, private"))
    #expect(after.words(for: before.edits(to: after)).joined().contains("Stay away from home."))
  }

  @Test func `references are told by name`() throws {
    #expect(try history { $0.actions[0].who = id("M. Lopez") } == ["responsible person of action 1: M. Lopez"])
    #expect(try history { $0.actions[0].goal = id("two") } == ["goal of action 1: goal 2"])
  }

  @Test func `items come go and move`() throws {
    #expect(try history { $0.goals.remove(at: 0) } == ["goal 1 removed: “Read aloud.”"])
    #expect(try history { $0.goals.append($0.goals.removeFirst()) } == ["goal 1 moved to place 3"])
    #expect(
      try history { $0.strengths = [Strength(id: id("s")) { $0.text = "patient" }] } == ["strength 1 added: “patient”"])
  }

  @Test func `long texts are shortened`() throws {
    let words = try history { $0.goals[0].statement = String(repeating: "long ", count: 40) }
    #expect(words.count == 1)
    #expect(words[0].hasSuffix("…”") && words[0].count < 130)
  }
}
