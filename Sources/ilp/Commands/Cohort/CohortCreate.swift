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
      The roster is a CSV file whose first row names the columns: name, and any question of the flow by its id or a common name such as \
      position, supervisor, buddy or start. What all share stands in --answers (YAML or JSON, answers by step id); a cell of \
      the roster comes before it. Each plan can be gone on with: ilp chat --plan NAME.
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
  @Flag(
    help: ArgumentHelp(say("ilp.cohort-create.yes", "Make a further plan for those who have one already; do not ask.")))
  var yes = false
  @Flag(help: .printJSON) var json = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let flow = try house.materials.get().flow(flow)
    let table = try house.table(roster, needs: [], takes: nil)
    let columns = RosterColumns(table.columns, of: flow)
    let cohort = name ?? [flow.title, start?.iso].compactMap(\.self).joined(separator: " ")
    let present = try house.shelf.existing()?.plans(ofCohort: cohort) ?? []
    var rows = RosterRows(
      table: table, columns: columns, shared: try answers.map { try AnswerSheet(file: $0) } ?? AnswerSheet([:]),
      start: start, today: house.clock.today, present: present)
    let sheets = try rows.sheets(named: roster)
    let talks = try zip(table.rows, sheets).compactMap { row, sheet in
      try talk(sheet, row, flow, columns, cohort, in: house, defects: &rows.defects)
    }
    guard rows.defects.isEmpty else { throw Trouble(rows.defects, in: roster) }
    guard try mayDouble(talks, kind: flow.kind, cohort, in: house) else {
      try house.output.remark(Messages.nothingMade)
      return .yes
    }
    try save(talks, cohort, in: house)
    try show(talks.compactMap(\.plan?.plan), cohort, joining: present.count, in: house)
    for remark in rows.remarks { try house.output.remark(remark) }
    return .success
  }

  /// A conversation that holds what the row says; nothing is kept yet. What is refused is a defect of its row.
  @MainActor
  private func talk(
    _ sheet: AnswerSheet, _ row: CSVTable.Row, _ flow: Flow, _ columns: RosterColumns, _ cohort: String,
    in house: House,
    defects: inout [CSVTable.Defect]
  ) throws -> Conversation? {
    var world = try house.world(CollectingConsole())
    world.shelf = ScratchShelf()
    let reception = Reception(world: world, band: band ?? flow.audience.bands.first)
    reception.showsQuestions = false
    reception.cohort = cohort
    guard let conversation = try reception.open(.flow(flow.id)) else { return nil }
    let outcome = try conversation.fill(from: sheet, stayingOpen: true)
    defects += outcome.refused.map { refusal in
      let column = columns.steps.first { $0.value == refusal.step }?.key ?? refusal.step
      return CSVTable.Defect(row: row.number, column: column, message: refusal.message)
    }
    defects += outcome.unused.map { CSVTable.Defect(row: row.number, column: $0, message: Messages.answersNothing) }
    return conversation
  }

  /// Whoever has an open plan of the kind elsewhere gets a second one only after a clear yes.
  @MainActor
  private func mayDouble(_ talks: [Conversation], kind: String, _ cohort: String, in house: House) throws -> Bool {
    guard let store = try house.shelf.existing() else { return true }
    let doubled = try talks.compactMap(\.plan?.plan.learner.name).compactMap { name in
      try store.plans(named: name, isOpen: true).first {
        $0.learner.lowercased() == name.lowercased() && $0.kind == kind
      }
    }
    guard !doubled.isEmpty else { return true }
    try house.output.remark(Messages.planThere(doubled.count, of: talks.count))
    for plan in doubled.prefix(8) { try house.output.remark(Messages.planThere(plan.learner, cohort: plan.cohort)) }
    return try Confirmation(house: house).agreed(to: Messages.doubleQuestion(doubled.count), isGiven: yes)
  }

  @MainActor
  private func save(_ talks: [Conversation], _ cohort: String, in house: House) throws {
    let words = [Messages.madeForCohort(cohort)]
    try house.shelf.created().begin(
      talks.compactMap { talk in
        try talk.wholeTurn(words: words, by: house.actor).map { (Session(talk.record), try AnswerCommit($0)) }
      })
  }

  @MainActor
  private func show(_ plans: [Plan], _ cohort: String, joining present: Int, in house: House) throws {
    if json {
      try house.output.json([
        "cohort": .string(cohort),
        "plans": .array(plans.map { ["id": .string($0.id.text), "learner": .string($0.learner.name ?? "")] }),
      ])
    } else {
      try house.output.lines(plans.map { "\($0.id.text)  \($0.learner.name ?? Messages.noName)" })
      try house.output.remark(
        present == 0
          ? Messages.cohortMade(plans.count, cohort) : Messages.cohortJoined(plans.count, cohort, after: present))
      if let first = plans.first?.learner.name { try house.output.remark(Messages.goOnWithOne(first)) }
    }
  }
}
