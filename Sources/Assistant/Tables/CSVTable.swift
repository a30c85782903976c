// SPDX-License-Identifier: GPL-3.0-or-later
internal import Understanding

/// A table of comma-separated values as RFC 4180 has them, read strictly: a file with one bad row is refused as a whole.
///
/// The first row names the columns. The separator is a comma, or a semicolon or tab where the first row holds no comma. Rows are
/// counted as a spreadsheet counts them: the names are row 1.
package struct CSVTable: Equatable, Sendable {
  /// The names of the columns, as they stand, without blanks around them.
  package let columns: [String]
  package let rows: [Row]

  /// One row below the names.
  package struct Row: Equatable, Sendable {
    /// Its number in the file, from 2.
    package let number: Int
    package let cells: [String]
  }

  /// What is wrong, where.
  package struct Defect: Error, Equatable, Sendable {
    package let row: Int
    /// The name of the column, or its number where it has none; nil for the row as a whole.
    package let column: String?
    package let message: String

    package init(row: Int, column: String? = nil, message: String) {
      self.row = row
      self.column = column
      self.message = message
    }
  }

  /// All that is wrong with a file.
  package struct Defects: Error, Equatable, Sendable {
    package let all: [Defect]
  }

  /// Reads a whole file.
  /// - Throws: every defect that was found.
  package init(_ text: String) throws(Defects) {
    var reader = CSVReader(text)
    let records = reader.records()
    var defects = reader.defects
    let columns = records.first?.cells.map { $0.trimmingWhitespace() } ?? []
    if columns.isEmpty || columns == [""] { throw Defects(all: [Defect(row: 1, message: Messages.csvEmpty)]) }
    var seen: Set<String> = []
    for (index, name) in columns.enumerated() {
      if name.isEmpty { defects.append(Defect(row: 1, column: String(index + 1), message: Messages.csvNameless)) }
      if !name.isEmpty, !seen.insert(name.lowercased()).inserted {
        defects.append(Defect(row: 1, column: name, message: Messages.csvTwice))
      }
    }
    for record in records.dropFirst() where record.cells.count != columns.count {
      defects.append(Defect(row: record.number, message: Messages.csvLength(record.cells.count, columns.count)))
    }
    guard defects.isEmpty else { throw Defects(all: defects.sorted { $0.row < $1.row }) }
    self.columns = columns
    rows = Array(records.dropFirst())
  }

  /// Where a column stands, whatever its capitals; nil when there is none of that name.
  package func index(of column: String) -> Int? {
    columns.firstIndex { $0.lowercased() == column.lowercased() }
  }
}
