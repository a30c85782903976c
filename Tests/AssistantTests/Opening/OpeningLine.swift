// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Foundation
import Library
import Plans

@testable import Assistant

/// A row of the tables of first lines, and of answers that do not fit their question: what is typed where, and what is kept of it.
@MainActor
struct OpeningLine {
  struct Missing: Error {
    let what: String
  }

  let question: String
  let line: String
  /// At the start the flow with what it is told; "open" for a talk that is gone on with. At a question the words, "ask" where it is
  /// asked again, "open" where it is left open, "why" where it is told why.
  let kept: String

  static func table(_ name: String) throws -> [OpeningLine] {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    guard let bytes = FileManager.default.contents(atPath: "/\(folder)/\(name).tsv") else { throw Missing(what: name) }
    return try String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().map { row in
      let cells = row.split(separator: "\t").map(String.init)
      guard cells.count == 3 else { throw Missing(what: String(row)) }
      return OpeningLine(question: cells[0], line: cells[1], kept: cells[2])
    }
  }

  /// What is otherwise than expected; nil where all of it holds.
  func miss() throws -> String? {
    let heard = try heard()
    return heard == kept ? nil : "\(question): \(line): \(heard), not \(kept)"
  }

  func heard() throws -> String {
    switch question {
    case "start": try start()
    case "band": try band()
    default: try answer()
    }
  }

  // MARK: The start

  private static let catalogue = FlowCatalogue(layers: [.embedded(.prompts)])
  private static let shipped = catalogue.headers.compactMap { catalogue.flow($0.id).value }

  private func start() throws -> String {
    let shelf = MemoryShelf()
    if kept == "open" {
      for name in ["Maya", "Omar"] {
        try Scene([name], shelf: shelf).run()
        shelf.records[shelf.records.count - 1].learner = name
      }
    }
    let lines = kept == "open" ? ["no", line] : line.components(separatedBy: " // ") + ["yes"]
    let reception = Reception(world: Scene(lines, flows: Self.shipped + [.sample], shelf: shelf).world)
    guard case .go(let destination) = try reception.choose() else { return "ask" }
    guard case .flow(let id) = destination, let flow = Self.shipped.first(where: { $0.id == id }) else { return "open" }
    let told = Self.words(reception.opening.answers(for: flow.audience), of: flow)
    let bands = flow.audience.bands.filter { $0 != .plain }
    guard reception.opening.grade != nil, bands.count > 1 else { return ([id] + told).joined(separator: " ") }
    let band = try reception.open(destination)?.record.band.rawValue ?? "none"
    return ([id, band] + told).joined(separator: " ")
  }

  private func band() throws -> String {
    let reception = Reception(world: Scene([line], flows: Self.shipped).world)
    guard let conversation = try reception.open(.flow("student-goals")) else { return "ask" }
    return ([conversation.record.band.rawValue] + Self.words(conversation.told, of: conversation.interview.flow))
      .joined(separator: " ")
  }

  /// What of the things told a flow asks for, in the words of the table.
  private static func words(_ told: [ToldBefore], of flow: Flow) -> [String] {
    let names = [
      "learner.name": "name", "learner.grade": "grade", "gap.text": "gap", "plan.start": "start",
      "learner.hire-date": "start",
    ]
    let asked = Set(flow.steps.compactMap { $0.step.to?.text })
    return told.compactMap { one in
      asked.contains(one.place) ? names[one.place].map { "\($0)=\(one.words)" } : nil
    }
  }

  // MARK: Questions

  private func answer() throws -> String {
    let scene = Scene([], flows: [try flow()], weighs: true)
    guard let conversation = try Reception(world: scene.world, band: .middle).open(.flow("one")) else {
      throw Missing(what: question)
    }
    let before = question == "benefit" ? ["type faster at work"] : []
    for line in before { _ = try conversation.hear(line) }
    _ = try conversation.hear(line)
    if scene.console.text.contains("It is your plan, so it carries your name.") { return "why" }
    return question == "another" ? another(conversation) : try kept(in: conversation, after: before.count)
  }

  private func another(_ conversation: Conversation) -> String {
    switch conversation.interview.journal.first(where: { event in
      switch event.kind {
      case .passBegun, .passesClosed: true
      default: false
      }
    })?.kind {
    case .passBegun?:
      let words = conversation.interview.slots.first { $0.place?.text == "gap.text" }?.answer?.words
      return words.map { "yes: \($0)" } ?? "yes"
    case .passesClosed?: return "no"
    default: return "ask"
    }
  }

  private func kept(in conversation: Conversation, after count: Int) throws -> String {
    if conversation.lastWasRefused { return "ask" }
    let slots = conversation.interview.slots
    if question == "benefit" { return Self.parts(of: conversation) }
    switch slots.first?.standing {
    case .skipped?: return "open"
    case .unknown?: return "unknown"
    case .answered?:
      guard let answer = slots.first?.answer else { return "none" }
      if let number = answer.number { return "\(Int(number))" }
      return question == "name" ? answer.words : "words"
    default: return "none"
    }
  }

  /// What the goal knows after its benefit was told, without anything else having been asked.
  private static func parts(of conversation: Conversation) -> String {
    func words(_ place: String) -> String? {
      conversation.interview.slots.first { $0.place?.text == place }?.answer?.measure?.number.map { "\(Int($0))" }
    }
    _ = try? conversation.settleWhatWasSaid()
    let isDay =
      conversation.interview.turn.kind == .readBack
      || conversation.interview.slots.contains { $0.place?.text == "goal.due" && $0.standing == .answered }
    let parts = [
      words("goal.baseline").map { "baseline=\($0)" }, words("goal.target").map { "target=\($0)" }, isDay ? "due" : nil,
    ]
    .compactMap(\.self)
    return parts.isEmpty ? "words" : parts.joined(separator: " ")
  }

  /// A flow of the one question, and of what is asked behind it.
  private func flow() throws -> Flow {
    let next = Step.asking("next", "And then?", to: "talk")
    let sections: [Section]
    switch question {
    case "name": sections = [Section(id: "one", title: "One", steps: [try Self.step("student-goals", "name"), next])]
    case "scale":
      sections = [Section(id: "one", title: "One", steps: [try Self.step("employee-development", "gap-level"), next])]
    case "rhythm":
      sections = [Section(id: "one", title: "One", steps: [try Self.step("employee-development", "rhythm"), next])]
    case "helper":
      var step = Step.asking("helper", "Who can help you with it?", type: .person, to: "action.who")
      step.wording.example = Banded(Template("my aunt"))
      sections = [Section(id: "one", title: "One", steps: [step, next])]
    case "date":
      sections = [
        Section(id: "one", title: "One", steps: [.asking("due", "By when?", type: .date, to: "review.due"), next])
      ]
    case "another":
      sections = [
        Section(
          id: "things", title: "Things", repetition: Repetition(fills: "gap", extent: .asked(min: 0, max: Banded(3))),
          steps: [.asking("thing", "What is it?", to: "gap.text")])
      ]
    case "benefit": sections = [Self.goal]
    default: throw Missing(what: question)
    }
    let audience = Audience(subject: "student", facilitator: nil, bands: [.middle])
    return Flow(id: "one", title: "One", kind: "student-goals", audience: audience, sections: sections)
  }

  private static let goal = Section(
    id: "goals", title: "Goals", repetition: Repetition(fills: "goal", extent: .asked(min: 1, max: Banded(2))),
    steps: [
      .asking("goal", "What do you want to be able to do?", type: .goal, to: "goal.statement"),
      .asking("benefit", "What will be better for you?", to: "goal.benefit-learner"),
      .asking("measure", "What do you count?", to: "goal.measure"),
      .asking("now", "How much is it now?", to: "goal.baseline"),
      .asking("target", "How much shall it be?", to: "goal.target"),
      .asking("due", "By when?", type: .date, to: "goal.due"),
    ])

  private static func step(_ flow: String, _ id: String) throws -> Step {
    guard var step = catalogue.flow(flow).value?.sections.flatMap(\.steps).first(where: { $0.id == id }) else {
      throw Missing(what: "\(flow)/\(id)")
    }
    (step.when, step.probes, step.then) = (nil, [], [])
    return step
  }
}
