// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import Plans
internal import Store

/// The rows of a roster as sheets of answers.
struct RosterRows {
  let table: CSVTable
  let columns: RosterColumns
  let shared: AnswerSheet
  let start: CalendarDate?
  let today: CalendarDate
  /// The plans that the cohort has already.
  let present: [PlanSummary]
  var defects: [CSVTable.Defect] = []
  /// What is no mistake, but better known: who has no first day, and whose is long past.
  private(set) var remarks: [String] = []

  init(
    table: CSVTable, columns: RosterColumns, shared: AnswerSheet, start: CalendarDate?, today: CalendarDate,
    present: [PlanSummary]
  ) {
    self.table = table
    self.columns = columns
    self.shared = shared
    self.start = start
    self.today = today
    self.present = present
  }

  /// A first day so many days ago was hardly meant.
  private static let longPast = 30

  /// One sheet a row: what all share, the first day, and what the row says.
  /// - Throws: what is wrong with the columns.
  mutating func sheets(named file: String) throws -> [AnswerSheet] {
    var wrong: [CSVTable.Defect] = []
    if !columns.unknown.isEmpty {
      let named = columns.unknown.map { ($0, columns.nearest(to: $0)) }
      wrong.append(.init(row: 1, message: Messages.columnsUnknown(named, columns.common)))
    }
    if columns.name == nil || !columns.steps.values.contains(columns.name ?? "") {
      wrong.append(CSVTable.Defect(row: 1, column: "name", message: Messages.columnMissing))
    }
    guard wrong.isEmpty else { throw Trouble(wrong, in: file) }
    guard !table.rows.isEmpty else { throw Trouble([.init(row: 2, message: Messages.rosterEmpty)], in: file) }
    var seen: [String: Int] = [:]
    let orders = dayOrders
    return table.rows.map { row in
      var values = shared.values
      if let step = columns.start, let start { values[step] = .words(start.iso) }
      for (index, column) in table.columns.enumerated() where !row.cells[index].isEmpty {
        guard let step = columns.steps[column.lowercased()] else { continue }
        values[step] = .words(cell(row.cells[index], of: step, column, row, orders[column] ?? nil))
      }
      note(row, values, &seen)
      return AnswerSheet(values)
    }
  }

  /// How the days of each column are written, as far as its own cells tell.
  private var dayOrders: [String: RosterDay.Order?] {
    var orders: [String: RosterDay.Order?] = [:]
    for (index, column) in table.columns.enumerated() {
      orders[column] = RosterDay.order(of: table.rows.map { $0.cells[index] })
    }
    return orders
  }

  private mutating func cell(
    _ text: String, of step: String, _ column: String, _ row: CSVTable.Row, _ order: RosterDay.Order?
  ) -> String {
    if step == columns.name { return RosterName.inOrder(text) }
    guard columns.days.contains(step), let day = RosterDay(text) else { return text }
    switch day.readings(in: order) {
    case let readings where readings.count == 1: return readings[0].iso
    case let readings where readings.isEmpty: return text
    case let readings:
      defects.append(.init(row: row.number, column: column, message: Messages.dayIsUnclear(text, readings)))
      return text
    }
  }

  /// Nobody without a name, nobody twice; whose first day is missing or long past is told.
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
    guard let start = columns.start else { return }
    guard case .words(let day)? = values[start] else { return remarks.append(Messages.startMissing(row.number, name)) }
    if let day = CalendarDate(day), day.days(until: today) > Self.longPast {
      remarks.append(Messages.startIsPast(row.number, name, day, today: today))
    }
  }
}
