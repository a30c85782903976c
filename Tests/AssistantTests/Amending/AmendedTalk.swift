// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Foundation
import Interventions
import Library
import Plans

@testable import Assistant

/// A talk of a flow that ships, held with known answers up to a place; then lines are typed there that amend what was said.
struct AmendedTalk {
  struct Missing: Error {
    let what: String
  }

  /// The flow, the wording, and an answer by the id of each question.
  let flow: String
  let band: Band
  let answers: [String: String]
  /// Further conversations that can be gone over to.
  var others: [String] = []
  /// What is found for a need.
  var found: (Need) -> Recommendation? = { _ in nil }

  /// Holds the talk until it stands at a place: the id of a question (of a further goal with its number: `goal.2`), of one whose answer is read back (`due ok?`), of a section that is
  /// read back (`good?`) or that may have a further pass (`goal another?`), `review` or `finish`.
  @MainActor func conversation(
    at place: String, shelf: MemoryShelf = MemoryShelf()
  ) throws -> (Conversation, Scene) {
    let catalogue = FlowCatalogue(layers: [.embedded(.prompts)])
    guard let flow = catalogue.flow(flow).value, let lists = catalogue.lists(for: flow).value else {
      throw Missing(what: self.flow)
    }
    let flows = [flow] + others.compactMap { catalogue.flow($0).value }
    let scene = Scene([], flows: flows, shelf: shelf, lists: lists, weighs: true, found: found)
    guard let conversation = try Reception(world: scene.world, band: band).open(.flow(flow.id)) else {
      throw Missing(what: flow.id)
    }
    var asked: Set<String> = []
    for _ in 0..<150 {
      let turn = conversation.interview.turn
      if Self.name(of: turn) == place || (turn.kind == .question && turn.key?.text == place) {
        return (conversation, scene)
      }
      _ = try conversation.hear(answer(to: turn, again: !asked.insert(Self.name(of: turn)).inserted))
    }
    throw Missing(what: "\(place); the talk stands at \(Self.name(of: conversation.interview.turn))")
  }

  /// - Parameter again: whether it was asked before; one more of something is taken only once.
  private func answer(to turn: Turn, again: Bool) -> String {
    switch turn.kind {
    case .another: again ? "no" : answers[Self.name(of: turn)] ?? "no"
    case .readBack, .sectionReadBack, .review: "yes"
    case .finish: "1"
    default: turn.key.flatMap { answers[$0.text] ?? answers[$0.id] } ?? (turn.type == .sentence ? "yes" : "/skip")
    }
  }

  static func name(of turn: Turn) -> String {
    switch turn.kind {
    case .question, .probe: turn.key?.id ?? ""
    case .readBack: "\(turn.key?.id ?? "") ok?"
    case .sectionReadBack: "\(turn.section?.id ?? "")?"
    case .another: "\(turn.section?.id ?? "") another?"
    case .review: "review"
    case .finish: "finish"
    case .finished: "finished"
    case .idle: ""
    }
  }

  /// What stands for a question: a day as `2027-06-03`, several things with `; ` between them, or the words; `-` for nothing. What
  /// begins with `plan.` is told of the plan: the learner, everybody in it, who does the step named last.
  @MainActor static func standing(of id: String, in conversation: Conversation) -> String {
    if id.hasPrefix("plan.") { return standing(inPlan: String(id.dropFirst(5)), of: conversation.plan?.plan) ?? "-" }
    if id == "notes" { return conversation.interview.notes.map(\.text).joined(separator: "; ") }
    guard let answer = conversation.interview.slots.last(where: { $0.key.id == id })?.answer else { return "-" }
    if let day = answer.day { return day }
    return answer.items.isEmpty ? answer.words : answer.items.map(\.text).joined(separator: "; ")
  }

  private static func standing(inPlan key: String, of plan: Plan?) -> String? {
    guard let plan else { return nil }
    switch key {
    case "name": return plan.learner.name
    case "called": return plan.learner.preferredName
    case "grade": return plan.learner.grade
    case "position": return plan.learner.position
    case "people": return plan.parties.compactMap(\.name).joined(separator: "; ")
    case "who":
      guard let step = plan.actions.last, let who = step.who else { return nil }
      return ([who] + step.with).compactMap(plan.name(of:)).joined(separator: "; ")
    default: return nil
    }
  }
}
