// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans
internal import Store
internal import Terminal

/// ilp cohort status
struct CohortStatus: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: say(
      "ilp.cohort-status.abstract",
      "Show a cohort, a line for each: checkpoints reached, what is overdue, what comes next."),
    discussion: say(
      "ilp.cohort-status.discussion", "Without a name it lists the cohorts. Ends with 1 when something is overdue."))

  @Argument(help: ArgumentHelp(say("ilp.cohort-status.name", "The cohort."))) var name: String?
  @Flag(help: .printJSON) var json = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    guard let name else { return try list(in: house) }
    let store = try house.shelf.required()
    let lines = try house.cohort(name).map { plan in
      CohortLine(plan, agenda: try store.agenda(includingDone: true, plan: plan.id), today: house.clock.today)
    }
    if json {
      try house.output.json(["cohort": .string(name), "plans": .array(lines.map(\.json))])
    } else {
      try house.output.lines(Self.table(lines).lines(in: house))
      let without = lines.count { $0.isOpen && $0.checkpoints == 0 }
      if without > 0 { try house.output.remark(Messages.withoutCheckpoints(without, of: lines.count, cohort: name)) }
    }
    return lines.contains { $0.overdue > 0 } ? .yes : .success
  }

  @MainActor
  private func list(in house: House) throws -> ExitStatus {
    let cohorts = try house.shelf.existing()?.cohorts() ?? []
    if json {
      try house.output.json([
        "cohorts": .array(cohorts.map { ["name": .string($0.name), "plans": .integer($0.plans)] })
      ])
    } else if cohorts.isEmpty {
      try house.output.remark(Messages.noCohorts)
    } else {
      try house.output.lines(cohorts.map { labelled($0.name, counted($0.plans, "plan")) })
    }
    return .success
  }

  private static func table(_ lines: [CohortLine]) -> Table {
    Table(
      columns: [
        .init(say(code: "learner")), .init(say(code: "checkpoints"), alignment: .right, least: 5),
        .init(say(code: "overdue"), alignment: .right, least: 3),
        .init(say(code: "next"), least: 16), .init(say(code: "on"), least: 10),
      ],
      rows: lines.map { line in
        [
          line.learner, Messages.reached(line.reached, of: line.checkpoints),
          line.overdue == 0 ? "" : String(line.overdue),
          line.isOpen ? line.next?.item.shown.what ?? Messages.nothingPlanned : say(code: line.status),
          line.next?.item.due.iso ?? "",
        ]
      })
  }
}

/// One plan of a cohort, in a line.
struct CohortLine {
  let id: Identifier
  let learner: String
  let status: String
  let checkpoints: Int
  let reached: Int
  let overdue: Int
  let next: DueItem?

  init(_ plan: PlanSummary, agenda: [DueItem], today: CalendarDate) {
    id = plan.id
    learner = Messages.learner(plan)
    status = plan.status
    let own = agenda.filter { $0.item.kind == .checkpoint }
    checkpoints = own.count
    reached = own.count { $0.item.done }
    overdue = agenda.count { $0.isOverdue(on: today) }
    next = agenda.first { !$0.item.done && $0.item.due >= today }
  }

  var isOpen: Bool { !["completed", "discontinued", "none-needed", "declined"].contains(status) }

  var json: JSONValue {
    [
      "id": .string(id.text), "learner": .string(learner), "status": .string(status),
      "checkpoints": .integer(checkpoints), "reached": .integer(reached), "overdue": .integer(overdue),
      "next": next.map { ["what": .string($0.item.what), "due": .string($0.item.due.iso)] } ?? .null,
    ]
  }
}

extension House {
  /// The plans of a cohort that somebody names.
  func cohort(_ name: String) throws -> [PlanSummary] {
    let store = try shelf.required()
    let cohorts = try store.cohorts().map(\.name)
    let said = name.lowercased()
    let found = cohorts.filter { $0 == name }.isEmpty ? cohorts.filter { $0.lowercased().contains(said) } : [name]
    guard found.count == 1 else {
      throw Trouble(
        found.isEmpty ? .noInput : .usage, Messages.noSuchCohort(name, found.count),
        hint: Messages.noSuchCohortHint(cohorts))
    }
    return try store.plans(ofCohort: found[0])
  }
}
