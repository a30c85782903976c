// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans
internal import Reports
internal import Terminal

/// ilp progress results
struct ProgressResults: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "results",
    abstract: say("ilp.progress-results.abstract", "Show what came of each intervention in the plans of this machine."),
    discussion:
      say(
        "ilp.progress-results.discussion",
        "It names nobody and never leaves the machine. A few plans of one house prove nothing: read it beside the evidence."
      )
  )

  @Flag(help: .printJSON) var json = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let used = try house.shelf.existing()?.entriesInUse() ?? []
    let results = house.localResults(of: used.map(\.entry))
    let catalogue = try? house.materials.get().catalogue
    let rows = used.compactMap { use in
      results[use.entry].map { (use.entry, catalogue?.entry(id: use.entry), use.plans, $0) }
    }
    if json {
      try house.output.json([
        "entries": .array(rows.map { ["id": .string($0.0), "plans": .integer($0.2), "here": $0.3.json] })
      ])
    } else if rows.isEmpty {
      try house.output.remark(Messages.noResults)
    } else {
      let table = Table(
        columns: [
          .init(say(code: "intervention"), least: 16), .init(say(code: "published"), least: 10),
          .init(say("ilp.progress-results.in-your-plans", "in your plans"), least: 20),
        ],
        rows: rows.map { row in
          [row.1?.title ?? row.0, say(code: row.1?.evidence.first?.rating.rawValue ?? "unrated"), row.3.words]
        })
      try house.output.lines(table.lines(in: house))
    }
    return .success
  }
}
