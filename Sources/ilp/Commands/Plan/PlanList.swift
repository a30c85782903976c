// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans
internal import Store
internal import Terminal

/// ilp plan list
struct PlanList: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: say("ilp.plan-list.abstract", "List all plans, the last changed first."))

  @Flag(help: .printJSON) var json = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let plans = try house.shelf.existing()?.summaries() ?? []
    if json {
      try house.output.json(["plans": .array(plans.map(Self.row))])
    } else if plans.isEmpty {
      try house.output.remark(Messages.noPlans)
    } else {
      try house.output.lines(Self.table(plans).lines(in: house))
    }
    return .success
  }

  private static func row(_ plan: PlanSummary) -> JSONValue {
    [
      "id": .string(plan.id.text), "kind": .string(plan.kind), "title": .string(plan.title),
      "learner": .string(plan.learner), "preferredName": plan.preferred.isEmpty ? .null : .string(plan.preferred),
      "status": .string(plan.status), "version": .integer(plan.version),
      "updatedAt": .string(plan.updatedAt.iso), "updatedBy": .string(plan.updatedBy),
    ]
  }

  private static func table(_ plans: [PlanSummary]) -> Table {
    let ids = ShortIDs(plans.map(\.id.text))
    return Table(
      columns: [
        .init(say(code: "id"), least: Table.whole), .init(say(code: "learner")), .init(say(code: "plan"), least: 12),
        .init(say(code: "status")),
        .init(say(code: "changed"), least: 10),
      ],
      rows: plans.map { plan in
        [
          ids.short(plan.id.text), Messages.learner(plan),
          plan.title.isEmpty ? plan.kind : plan.title, say(code: plan.status), String(plan.updatedAt.iso.prefix(10)),
        ]
      })
  }
}
