// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import Plans

/// A table of lines to be understood: tests of whoever writes flows.
struct UnderstoodTable {
  let table: CSVTable
  /// For rows that name none.
  let today: CalendarDate
  let start: CalendarDate?

  /// - Throws: every cell that should be a day and is none.
  func rows(named file: String) throws -> [(line: String, today: CalendarDate, start: CalendarDate?)] {
    var defects: [CSVTable.Defect] = []
    let line = table.index(of: "line") ?? 0
    let rows = table.rows.map { row in
      (
        line: row.cells[line], today: day("today", row, &defects) ?? today, start: day("start", row, &defects) ?? start
      )
    }
    guard defects.isEmpty else { throw Trouble(defects, in: file) }
    return rows
  }

  private func day(_ column: String, _ row: CSVTable.Row, _ defects: inout [CSVTable.Defect]) -> CalendarDate? {
    guard let text = table.index(of: column).map({ row.cells[$0] }), !text.isEmpty else { return nil }
    if let day = CalendarDate(text) { return day }
    defects.append(CSVTable.Defect(row: row.number, column: column, message: Messages.noDayInCell(text)))
    return nil
  }
}
