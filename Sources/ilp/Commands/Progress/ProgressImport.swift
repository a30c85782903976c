// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Assistant
internal import Localization
internal import Plans
internal import Reports
internal import Store

/// ilp progress import
struct ProgressImport: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: say("ilp.progress-import.abstract", "Take in data points from a CSV file: all rows, or none."),
    discussion: say(
      "ilp.progress-import.discussion",
      """
      The first row names the columns: date and value; and where they are needed learner (or plan), goal, phase, who, note.       Dates are written 2026-11-18. A row that is there already is passed over, so a file may be given again.
      """))

  @Argument(
    help: ArgumentHelp(say("ilp.progress-import.file", "The file, or - for standard input.")),
    completion: .file(extensions: ["csv"])) var file: String
  @Option(
    help: ArgumentHelp(
      say("ilp.progress-import.plan", "The plan of every row, where the file names none."), valueName: "plan"))
  var plan: String?
  @Option(
    help: ArgumentHelp(
      say("ilp.progress-import.goal", "The goal of every row, where the file names none."), valueName: "goal"))
  var goal: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let table = try house.table(file, needs: ["date", "value"], takes: PointTable.columns)
    var points = PointTable(table, house: house, plan: plan, goal: goal)
    let changes = try points.read(named: file)
    try house.shelf.required().save(changes)
    try house.output.lines([Messages.imported(points.added, again: points.passedOver, plans: changes.count)])
    return .success
  }
}

/// The rows of a file as data points of plans.
@MainActor
struct PointTable {
  nonisolated static let columns = ["date", "value", "learner", "plan", "goal", "phase", "who", "note"]

  private let table: CSVTable
  private let house: House
  private let plan: String?
  private let goal: String?
  private var plans: [Identifier: StoredPlan] = [:]
  private var changed: [Identifier: Plan] = [:]
  private var named: [String: Identifier] = [:]
  private(set) var added = 0
  private(set) var passedOver = 0

  init(_ table: CSVTable, house: House, plan: String?, goal: String?) {
    self.table = table
    self.house = house
    self.plan = plan
    self.goal = goal
  }

  /// The plans with their new points.
  /// - Throws: all that is wrong with any row; nothing is kept then.
  mutating func read(named file: String) throws -> [PlanChange] {
    var defects: [CSVTable.Defect] = []
    for row in table.rows {
      do {
        try add(row)
      } catch let defect as CSVTable.Defect {
        defects.append(defect)
      }
    }
    guard defects.isEmpty else { throw Trouble(defects, in: file) }
    return changed.values.sorted { $0.id.text < $1.id.text }.compactMap { plan in
      guard let stored = plans[plan.id] else { return nil }
      var plan = plan
      let words = stored.plan.words(for: stored.plan.edits(to: plan))
      guard !words.isEmpty else { return nil }
      plan.updated = house.clock.now
      return PlanChange(
        plan: plan, expecting: stored.version,
        note: ChangeNote(.imported, words: words, by: house.actor, at: house.clock.now))
    }
  }

  private func cell(_ column: String, _ row: CSVTable.Row) -> String? {
    guard let index = table.index(of: column), !row.cells[index].isEmpty else { return nil }
    return row.cells[index]
  }

  private mutating func add(_ row: CSVTable.Row) throws {
    let id = try planID(row)
    var plan = try changed[id] ?? loaded(id).plan
    let goal = try told(row, "goal") { try house.goal(cell("goal", row) ?? self.goal, of: plan) }
    guard let date = cell("date", row).flatMap({ CalendarDate($0) }) else {
      throw CSVTable.Defect(row: row.number, column: "date", message: Messages.cellNoDate(cell("date", row) ?? ""))
    }
    guard date <= house.clock.today else {
      throw CSVTable.Defect(row: row.number, column: "date", message: Messages.cellInFuture(date.iso))
    }
    let level = Level(typed: cell("value", row) ?? "")
    guard GoalProgress.takes(level, for: goal, of: plan) else {
      throw CSVTable.Defect(row: row.number, column: "value", message: Messages.cellNoValue(level.text))
    }
    let phase = try told(row, "phase") { try cell("phase", row).map(ProgressPhase.phase) }
    let isThere = plan.observations.contains { $0.goal == goal.id && $0.date == date && $0.value == level }
    guard !isThere else {
      passedOver += 1
      return
    }
    let who = house.person(cell("who", row), of: &plan)
    plan.observations.append(
      Observation(id: house.freshID()) {
        $0.goal = goal.id
        $0.date = date
        $0.value = level
        $0.phase = phase ?? plan.phase(of: goal.id, on: date)
        $0.who = who
        $0.note = cell("note", row)
      })
    added += 1
    changed[id] = plan
  }

  private mutating func planID(_ row: CSVTable.Row) throws -> Identifier {
    let column = cell("plan", row) == nil ? "learner" : "plan"
    guard let words = cell("plan", row) ?? cell("learner", row) ?? plan else {
      throw CSVTable.Defect(row: row.number, column: "learner", message: Messages.cellNoPlan)
    }
    if let known = named[words] { return known }
    let found = try told(row, column) { try house.planNamed(words).id }
    named[words] = found
    return found
  }

  private mutating func loaded(_ id: Identifier) throws -> StoredPlan {
    if let plan = plans[id] { return plan }
    let stored = try house.shelf.required().load(plan: id)
    plans[id] = stored
    return stored
  }

  /// What is wrong with a cell, in place of a trouble that ends everything.
  private func told<Value>(_ row: CSVTable.Row, _ column: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let trouble as Trouble {
      throw CSVTable.Defect(row: row.number, column: column, message: Messages.inCell(trouble.message))
    }
  }
}
