// SPDX-License-Identifier: GPL-3.0-or-later

/// Rows and columns of text for a screen: side by side where they fit, one under the other where not.
package struct Table: Equatable, Sendable {
  package struct Column: Equatable, Sendable {
    package enum Alignment: Sendable { case left, right }

    package var title: String
    package var alignment: Alignment
    /// The narrowest this column may get before the table is shown as a list.
    package var least: Int

    package init(_ title: String, alignment: Alignment = .left, least: Int = 8) {
      self.title = title
      self.alignment = alignment
      self.least = least
    }
  }

  package var columns: [Column]
  package var rows: [[String]]

  /// Missing cells are empty, cells beyond the columns are left out.
  package init(columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows.map { row in columns.indices.map { $0 < row.count ? row[$0] : "" } }
  }

  private static let gap = 2

  /// The lines of the table, none wider than `width` columns.
  package func lines(width: Int) -> [String] {
    guard !columns.isEmpty else { return [] }
    guard let widths = widths(within: width) else { return list(width: width) }
    let titles = columns.map(\.title)
    let head = titles.allSatisfy(\.isEmpty) ? [] : block(titles, widths) + [rule(widths)]
    return head + rows.flatMap { block($0, widths) }
  }

  /// What each column gets: what it needs, less what the widest must give up. Nil when one would get too narrow.
  private func widths(within width: Int) -> [Int]? {
    var widths = columns.indices.map { column in
      let cells = [columns[column].title] + rows.map { $0[column] }
      return cells.flatMap { $0.split(whereSeparator: \.isNewline) }.map { DisplayWidth.of($0) }.max() ?? 0
    }
    let room = width - Self.gap * (columns.count - 1)
    while widths.reduce(0, +) > room {
      let shrinkable = widths.indices.filter { widths[$0] > columns[$0].least }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  private func block(_ cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { WordWrap.rows(of: $0, width: $1) }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { row in
      let parts = columns.indices.map { column in
        padded(row < wrapped[column].count ? wrapped[column][row] : "", widths[column], columns[column].alignment)
      }
      return parts.joined(separator: String(repeating: " ", count: Self.gap)).trimmingLastSpaces()
    }
  }

  private func rule(_ widths: [Int]) -> String {
    widths.map { String(repeating: "-", count: $0) }.joined(separator: String(repeating: " ", count: Self.gap))
  }

  private func padded(_ text: String, _ width: Int, _ alignment: Column.Alignment) -> String {
    let space = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
    return alignment == .left ? text + space : space + text
  }

  /// One cell a line under the first one of its row.
  private func list(width: Int) -> [String] {
    rows.flatMap { row in
      row.indices.filter { !row[$0].isEmpty }.flatMap { column in
        let title = columns[column].title
        let text = column == 0 || title.isEmpty ? row[column] : "\(title): \(row[column])"
        let indent = column == 0 ? 0 : 2
        let rows = WordWrap.rows(of: text, width: width - indent, indent: 2)
        return rows.map { String(repeating: " ", count: indent) + $0 }
      }
    }
  }
}
