// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import Dialogue
internal import Localization

extension House {
  /// A CSV file with these columns.
  /// - Parameters:
  ///   - needs: columns that have to be there.
  ///   - takes: all that may be there; nil for any.
  func table(_ file: String, needs: [String], takes: [String]?) throws -> CSVTable {
    let name = file == "-" ? Messages.standardInput : file
    let text = try FileBytes.text(of: file)
    let table: CSVTable
    do throws(CSVTable.Defects) {
      table = try CSVTable(text)
    } catch {
      throw Trouble(error.all, in: name)
    }
    var defects = needs.filter { table.index(of: $0) == nil }.map {
      CSVTable.Defect(row: 1, column: $0, message: Messages.columnMissing)
    }
    for column in table.columns where takes.map({ !$0.contains(column.lowercased()) }) ?? false {
      let near = Nearness.nearest(to: column, among: takes ?? [])
      defects.append(CSVTable.Defect(row: 1, column: column, message: Messages.columnUnknown(near, takes ?? [])))
    }
    guard defects.isEmpty else { throw Trouble(defects, in: name) }
    return table
  }
}

extension Trouble {
  /// Everything that is wrong with a table, a line each, and that nothing of it was taken.
  init(_ defects: [CSVTable.Defect], in file: String) {
    let lines = defects.prefix(50).map { defect in
      say(
        "ilp.house-tables.init",
        "\(file): row \(defect.row)\(defect.column.map { say("ilp.house-tables.init-2", ", column \($0)") } ?? ""): \(defect.message)"
      )
    }
    let more = defects.count > 50 ? ["and \(defects.count - 50) more"] : []
    self.init(
      .badData, (lines + more + [Messages.nothingOfTable(defects.count)]).joined(separator: "\n"),
      hint: Messages.tableHint)
  }
}
