// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Foundation
import Library

@testable import Assistant

/// A line typed at a question that ships, and what ought to be heard in it.
struct AnswerLine {
  /// Which rows the rules were written with, and which were kept aside until they stood.
  enum Half: String {
    case seen, aside
  }

  struct Missing: Error {
    let what: String
  }

  /// "flow/step", or "another" for the question whether there is one more.
  let place: String
  let line: String
  /// The choices joined by "+", "own" for own words, "none" where the question stays open, "ask" where it is asked again,
  /// "request" and "ways" for lines that answer nothing, "words", "yes", "no", or a number.
  let expected: String

  static func table(_ half: Half) throws -> [AnswerLine] {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    guard let bytes = FileManager.default.contents(atPath: "/\(folder)/\(half.rawValue).tsv") else {
      throw Missing(what: half.rawValue)
    }
    return try String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().map { row in
      let cells = row.split(separator: "\t").map(String.init)
      guard cells.count == 3 else { throw Missing(what: String(row)) }
      return AnswerLine(place: cells[0], line: cells[1], expected: cells[2])
    }
  }

  /// What is heard, in the words of the table.
  @MainActor func heard() throws -> String { try heardWithNotes().heard }

  /// The same, with what was noted beside the answer.
  @MainActor func heardWithNotes() throws -> (heard: String, notes: [String]) {
    let (flow, lists) = try question()
    let scene = Scene([], flows: [flow], lists: lists, weighs: true)
    guard let conversation = try Reception(world: scene.world, band: .adult).open(.flow(flow.id)) else {
      throw Missing(what: place)
    }
    _ = try conversation.hear(line)
    return (
      heard(by: conversation, scene.console.text, last: scene.console.told.last?.text ?? ""),
      conversation.interview.notes.map(\.text)
    )
  }

  @MainActor private func heard(by conversation: Conversation, _ said: String, last: String) -> String {
    if said.contains(Messages.waysOn) { return "ways" }
    if said.contains("Taken as a request") || Self.moves(conversation, saying: last) { return "request" }
    if conversation.lastWasRefused { return "ask" }
    if place == "another" { return Self.another(conversation.interview) }
    return Self.answer(conversation.interview)
  }

  /// Whether the talk was only moved on or back, as somebody asked.
  @MainActor private static func moves(_ conversation: Conversation, saying last: String) -> Bool {
    if case .focused? = conversation.interview.journal.last?.kind { return true }
    return last.hasPrefix("Skipped.") || last.contains("first question")
  }

  private static func another(_ interview: Interview) -> String {
    switch interview.journal.last?.kind {
    case .passBegun: "yes"
    case .passesClosed: "no"
    default: "ask"
    }
  }

  private static func answer(_ interview: Interview) -> String {
    guard let slot = interview.slots.first, let answer = slot.answer else { return "none" }
    if let isYes = answer.isYes { return isYes ? "yes" : "no" }
    if let number = answer.number { return "\(Int(number))" }
    guard !answer.items.isEmpty else { return "words" }
    return answer.items.map { $0.id ?? "own" }.joined(separator: "+")
  }

  /// A flow of the one question, and the lists that it takes its choices from.
  private func question() throws -> (Flow, [String: ChoiceList]) {
    let audience = Audience(subject: "employee", facilitator: nil, bands: [.adult])
    if place == "another" {
      let section = Section(
        id: "things", title: "Things",
        repetition: Repetition(fills: "gap", extent: .asked(min: 0, max: Banded(3))),
        steps: [.asking("thing", "What is it?", to: "gap.text")])
      return (Flow(id: "one", title: "One", kind: "none", audience: audience, sections: [section]), [:])
    }
    let names = place.split(separator: "/").map(String.init)
    let catalogue = FlowCatalogue(layers: [.embedded(.prompts)])
    guard let shipped = catalogue.flow(names[0]).value,
      var step = shipped.sections.flatMap(\.steps).first(where: { $0.id == names[1] })
    else { throw Missing(what: place) }
    (step.when, step.probes, step.then) = (nil, [], [])
    let section = Section(id: "one", title: "One", steps: [step, .asking("next", "And then?", to: "talk")])
    let flow = Flow(id: "one", title: "One", kind: "development", audience: audience, sections: [section])
    return (flow, catalogue.lists(for: shipped).value ?? [:])
  }
}
