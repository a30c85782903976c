// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Assistant
internal import Dialogue
internal import Localization
internal import Plans
internal import Store

/// ilp cohort create
struct CohortCreate: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "create",
    abstract: say("ilp.cohort-create.abstract", "Make one plan for each row of a roster: all of them, or none."),
    discussion: say(
      "ilp.cohort-create.discussion",
      """
      The roster is a CSV file whose first row names the columns: name, and any question of the flow by its id or a common       name such as position, supervisor or start. What all share stands in --answers (YAML or JSON, answers by step id); a cell       of the roster comes before it.
      """))

  @Option(
    help: ArgumentHelp(
      say("ilp.cohort-create.flow", "The conversation that makes the plans; see: ilp flow list."), valueName: "id"))
  var flow: String
  @Option(
    help: ArgumentHelp(say("ilp.cohort-create.roster", "The people, a row each."), valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var roster: String
  @Option(
    help: ArgumentHelp(
      say("ilp.cohort-create.start", "The first day of all whose row names none."), valueName: "yyyy-mm-dd")) var start:
    CalendarDate?
  @Option(
    help: ArgumentHelp(
      say("ilp.cohort-create.answers", "What all of them share: answers by step id."), valueName: "file"),
    completion: .file())
  var answers: String?
  @Option(
    help: ArgumentHelp(
      say("ilp.cohort-create.name", "What the cohort is called; by flow and first day without it."), valueName: "words")
  )
  var name: String?
  @Option(
    help: ArgumentHelp(
      say("ilp.cohort-create.band", "Wording: \(Band.allCases.map(\.rawValue).joined(separator: ", "))."))) var band:
    Band?
  @Flag(help: .printJSON) var json = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let flow = try house.materials.get().flow(flow)
    let table = try house.table(roster, needs: [], takes: nil)
    let columns = RosterColumns(table.columns, of: flow)
    let cohort = name ?? [flow.title, start?.iso].compactMap(\.self).joined(separator: " ")
    var rows = RosterRows(
      table: table, columns: columns, shared: try answers.map { try AnswerSheet(file: $0) } ?? AnswerSheet([:]),
      start: start, present: try house.shelf.existing()?.plans(ofCohort: cohort) ?? [])
    let sheets = try rows.sheets(named: roster)
    let plans = try zip(table.rows, sheets).map { row, sheet in
      try plan(sheet, row, flow, columns, cohort, in: house, defects: &rows.defects)
    }
    guard rows.defects.isEmpty else { throw Trouble(rows.defects, in: roster) }
    try save(plans.compactMap(\.self), cohort, in: house)
    try show(plans.compactMap(\.self), cohort, in: house)
    return .success
  }

  /// The plan that the answers come to; nothing is kept yet. What is refused is a defect of its row.
  @MainActor
  private func plan(
    _ sheet: AnswerSheet, _ row: CSVTable.Row, _ flow: Flow, _ columns: RosterColumns, _ cohort: String,
    in house: House,
    defects: inout [CSVTable.Defect]
  ) throws -> Plan? {
    var world = try house.world(CollectingConsole())
    world.shelf = ScratchShelf()
    let reception = Reception(world: world, band: band ?? flow.audience.bands.first)
    reception.showsQuestions = false
    guard let conversation = try reception.open(.flow(flow.id)) else { return nil }
    let outcome = try conversation.fill(from: sheet)
    defects += outcome.refused.map { refusal in
      let column = columns.steps.first { $0.value == refusal.step }?.key ?? refusal.step
      return CSVTable.Defect(row: row.number, column: column, message: refusal.message)
    }
    defects += outcome.unused.map { CSVTable.Defect(row: row.number, column: $0, message: Messages.answersNothing) }
    var plan = conversation.plan?.plan
    plan?.cohort = cohort
    return plan
  }

  @MainActor
  private func save(_ plans: [Plan], _ cohort: String, in house: House) throws {
    let note = ChangeNote(.created, words: [Messages.madeForCohort(cohort)], by: house.actor, at: house.clock.now)
    try house.shelf.created().save(plans.map { PlanChange(plan: $0, expecting: nil, note: note) })
  }

  @MainActor
  private func show(_ plans: [Plan], _ cohort: String, in house: House) throws {
    if json {
      try house.output.json([
        "cohort": .string(cohort),
        "plans": .array(plans.map { ["id": .string($0.id.text), "learner": .string($0.learner.name ?? "")] }),
      ])
    } else {
      try house.output.lines(plans.map { "\($0.id.text)  \($0.learner.name ?? Messages.noName)" })
      try house.output.remark(Messages.cohortMade(plans.count, cohort))
    }
  }
}

/// The rows of a roster as sheets of answers.
struct RosterRows {
  let table: CSVTable
  let columns: RosterColumns
  let shared: AnswerSheet
  let start: CalendarDate?
  /// The plans that the cohort has already.
  let present: [PlanSummary]
  var defects: [CSVTable.Defect] = []

  init(table: CSVTable, columns: RosterColumns, shared: AnswerSheet, start: CalendarDate?, present: [PlanSummary]) {
    self.table = table
    self.columns = columns
    self.shared = shared
    self.start = start
    self.present = present
  }

  /// One sheet a row: what all share, the first day, and what the row says.
  /// - Throws: what is wrong with the columns.
  mutating func sheets(named file: String) throws -> [AnswerSheet] {
    var wrong = columns.unknown.map {
      CSVTable.Defect(
        row: 1, column: $0,
        message: Messages.columnUnknown(Nearness.nearest(to: $0, among: columns.known), columns.known))
    }
    if columns.name == nil || !columns.steps.values.contains(columns.name ?? "") {
      wrong.append(CSVTable.Defect(row: 1, column: "name", message: Messages.columnMissing))
    }
    guard wrong.isEmpty else { throw Trouble(wrong, in: file) }
    guard !table.rows.isEmpty else { throw Trouble([.init(row: 2, message: Messages.rosterEmpty)], in: file) }
    var seen: [String: Int] = [:]
    return table.rows.map { row in
      var values = shared.values
      if let step = columns.start, let start { values[step] = .words(start.iso) }
      for (index, column) in table.columns.enumerated() where !row.cells[index].isEmpty {
        if let step = columns.steps[column.lowercased()] { values[step] = .words(row.cells[index]) }
      }
      note(row, values, &seen)
      return AnswerSheet(values)
    }
  }

  /// Nobody without a name, nobody twice.
  private mutating func note(_ row: CSVTable.Row, _ values: [String: AnswerSheet.Value], _ seen: inout [String: Int]) {
    guard let step = columns.name, case .words(let name)? = values[step] else {
      return defects.append(.init(row: row.number, column: "name", message: Messages.nameMissing))
    }
    let key = name.lowercased()
    if let first = seen[key] {
      defects.append(.init(row: row.number, column: "name", message: Messages.twiceInRoster(name, first)))
    }
    seen[key] = seen[key] ?? row.number
    if present.contains(where: { $0.learner.lowercased() == key }) {
      defects.append(.init(row: row.number, column: "name", message: Messages.inCohortAlready(name)))
    }
  }
}
