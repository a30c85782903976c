// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans
internal import Reports
internal import Store

/// ilp plan history
struct PlanHistory: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: say("ilp.plan-history.abstract", "Show what was changed in a plan, by whom, and who was given it."))

  @Argument(
    help: ArgumentHelp(
      say(
        "ilp.plan-history.plan",
        "The plan: the beginning of its id, or the learner's name; left out, the only one there is.")))
  var plan: String?
  @Flag(help: .printJSON) var json = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let id = try house.planNamed(plan).id
    let store = try house.shelf.required()
    let (entries, disclosures) = (try store.history(ofPlan: id), try store.disclosures(ofPlan: id))
    if json {
      try house.output.json([
        "entries": .array(entries.map(Self.row)), "disclosures": .array(disclosures.map(Self.row)),
      ])
    } else {
      let rows = entries.map {
        HistoryRow(at: $0.note.at, actor: $0.note.actor.isEmpty ? nil : $0.note.actor, changes: $0.note.words)
      }
      try house.output.result(HistoryReport(rows).text(house.reportOptions))
      try house.output.lines(disclosures.map(Self.line))
    }
    return .success
  }

  private static func row(_ entry: HistoryEntry) -> JSONValue {
    [
      "number": .integer(entry.sequence), "at": .string(entry.note.at.iso), "by": .string(entry.note.actor),
      "kind": .string(entry.note.kind.rawValue), "words": JSONValue(entry.note.words),
      "blanked": .bool(entry.isBlanked),
    ]
  }

  private static func row(_ disclosure: Disclosure) -> JSONValue {
    [
      "at": .string(disclosure.at.iso), "by": .string(disclosure.actor), "to": .string(disclosure.party),
      "purpose": .string(disclosure.purpose), "format": .string(disclosure.form),
    ]
  }

  private static func line(_ disclosure: Disclosure) -> String {
    Messages.given(disclosure.form, to: disclosure.party, for: disclosure.purpose, at: disclosure.at.words)
  }
}
