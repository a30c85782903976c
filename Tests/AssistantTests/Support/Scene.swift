// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Interventions
import Plans
import Testing

@testable import Assistant

/// A conversation in a test: a person with known lines, a shelf in memory, a clock that stands.
@MainActor
struct Scene {
  let console: ScriptedConsole
  let shelf: MemoryShelf
  let world: World

  init(
    _ lines: [String], flows: [Flow] = [.sample, .room], shelf: MemoryShelf = MemoryShelf(),
    lists: [String: ChoiceList] = [:], weighs: Bool = false, found: @escaping (Need) -> Recommendation? = { _ in nil },
    now: @escaping @Sendable () -> Instant = { .testInstant }
  ) {
    let console = ScriptedConsole(lines)
    self.console = console
    self.shelf = shelf
    let count = shelf.records.count
    let materials = TestMaterials(flows, lists: lists, weighs: weighs)
    materials.found = found
    world = World(
      console: console, shelf: shelf, materials: materials, today: .testDay,
      now: now,
      freshID: { Identifier.named("conversation \(count)") }, actor: "tester",
      export: { plan, file in "wrote \(plan.id.text) to \(file)" },
      log: { words, plan in "logged \(words) for \(plan?.text ?? "nobody")" })
  }

  @discardableResult
  func run(_ flow: String = "sample") throws -> Ending {
    try Reception(world: world).run(to: .flow(flow))
  }

  /// Goes on with the first open conversation, with other lines.
  static func resumed(_ shelf: MemoryShelf, _ lines: [String]) throws -> (Scene, Ending) {
    let scene = Scene(lines, shelf: shelf)
    let open = try shelf.openConversations()
    guard let record = open.first else { return (scene, .paused) }
    return (scene, try Reception(world: scene.world).run(to: .conversation(record.id)))
  }

  var plan: Plan? { shelf.stored.values.first?.plan }
}

extension CalendarDate {
  /// Saturday 21 November 2026.
  // swift-format-ignore: NeverForceUnwrap
  static let testDay = CalendarDate("2026-11-21")!
}

extension Instant {
  // swift-format-ignore: NeverForceUnwrap
  static let testInstant = Instant("2026-11-21T10:00:00Z")!
}

extension Flow {
  /// A name, a gap, a goal with a date: enough for every kind of turn.
  static let sample = Flow(
    id: "sample", title: "Sample", kind: "development",
    audience: Audience(subject: "employee", facilitator: nil, bands: [.adult]),
    sections: [
      Section(
        id: "start", title: "Start",
        steps: [
          .asking("name", "What is your name?", to: "learner.name"),
          .asking("gap", "Where does it get hard?", to: "gap.text", why: "It is where a plan begins."),
        ]),
      Section(
        id: "goal", title: "Goal",
        steps: [
          .asking("goal", "What do you want to be able to do?", to: "goal.statement"),
          .asking("due", "By when?", type: .date, to: "goal.due"),
        ]),
    ],
    review: ReviewPlan(hard: [Reference("goal")]))

  /// A room without questions.
  static let room = Flow(id: "scratch", title: "Scratch", kind: "none", about: "An empty room.")
}

extension Step {
  static func asking(
    _ id: String, _ ask: String, type: StepType = .text, to place: String, why: String? = nil
  ) -> Step {
    Step(
      id: id, type: type,
      wording: Wording(ask: Banded(Template(ask)), why: why.map { Banded(Template($0)) }),
      to: Dialogue.Place(place))
  }
}
