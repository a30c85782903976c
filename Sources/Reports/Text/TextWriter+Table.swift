// SPDX-License-Identifier: GPL-3.0-or-later

extension TextWriter {
  /// Columns where they fit, with the last one taking what is left; else one row after the other, as facts.
  mutating func write(_ table: Table, indent: Int) {
    let widths = columnWidths(of: table)
    let rest = width - indent - widths.reduce(0) { $0 + $1 + 2 }
    guard isWide, rest >= 20 else { return writeStacked(table, indent: indent) }
    write(table.headings, widths: widths, rest: rest, indent: indent, role: .label)
    for row in table.rows {
      write(row.cells, widths: widths, rest: rest, indent: indent, role: nil)
      write(row.facts, indent: indent + 2)
    }
  }

  /// The widths of all columns but the last: as wide as their widest cell, up to a third of the line.
  private func columnWidths(of table: Table) -> [Int] {
    table.headings.indices.dropLast().map { column in
      let cells =
        [table.headings[column]] + table.rows.map { $0.cells.indices.contains(column) ? $0.cells[column] : "" }
      return min(width / 4, cells.map { DisplayWidth.of(Visible.text($0)) }.max() ?? 0)
    }
  }

  private mutating func write(_ cells: [String], widths: [Int], rest: Int, indent: Int, role: TextRole?) {
    let columns = zip(cells, widths + [rest]).map { Wrapping.lines(of: Visible.text($0), width: $1) }
    for index in 0..<(columns.map(\.count).max() ?? 0) {
      let line = zip(columns, widths + [rest]).map { lines, width in
        let cell = lines.indices.contains(index) ? lines[index] : ""
        return cell + String(repeating: " ", count: max(0, width - DisplayWidth.of(cell)))
      }
      let text = line.joined(separator: "  ")
      append(String(repeating: " ", count: indent) + (role.map { style.apply(text, $0) } ?? text))
    }
  }

  private mutating func writeStacked(_ table: Table, indent: Int) {
    for (index, row) in table.rows.enumerated() {
      if index > 0 { blank() }
      let facts = zip(table.headings, row.cells).compactMap { Fact($0, $1.isEmpty ? nil : $1) }
      write(facts + row.facts, indent: indent)
    }
  }
}
