// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes a document as Markdown.
struct MarkdownWriter {
  private var lines: [String] = []

  var text: String {
    lines.joined(separator: "\n") + "\n"
  }

  mutating func write(_ document: Document) {
    lines.append("# \(MarkdownEscaping.line(document.title))")
    for line in document.lead { paragraph("**\(MarkdownEscaping.line(line))**") }
    if !document.facts.isEmpty {
      blank()
      write(document.facts, indent: "")
    }
    for section in document.sections {
      blank()
      lines.append("## \(MarkdownEscaping.line(section.title))")
      for block in section.blocks { write(block, indent: "", level: 3) }
    }
  }

  private mutating func write(_ block: Block, indent: String, level: Int) {
    blank()
    switch block {
    case .text(let text): lines += MarkdownEscaping.lines(text).map { indent + $0 }
    case .facts(let facts): write(facts, indent: indent)
    case .entries(let entries): write(entries, indent: indent, level: level)
    case .table(let table): write(table, indent: indent)
    case .chart: break
    case .group(let title, let blocks):
      lines.append("\(indent)**\(MarkdownEscaping.line(title))**")
      for block in blocks where !block.isEmpty { write(block, indent: indent, level: level + 1) }
    }
  }

  /// Numbered entries of a section are headings of their own; others are list items.
  private mutating func write(_ entries: [Entry], indent: String, level: Int) {
    for entry in entries {
      if let number = entry.number, level == 3 {
        blank()
        lines.append("\(indent)### \(number). \(MarkdownEscaping.line(entry.title))")
        if !entry.facts.isEmpty { blank() }
        write(entry.facts, indent: indent)
        for block in entry.blocks { write(block, indent: indent, level: level + 1) }
      } else {
        lines.append("\(indent)- \(MarkdownEscaping.line(entry.title))")
        write(entry.facts, indent: indent + "  ")
        for block in entry.blocks { write(block, indent: indent + "  ", level: level + 1) }
      }
    }
  }

  private mutating func write(_ facts: [Fact], indent: String) {
    for fact in facts {
      let values = MarkdownEscaping.lines(fact.value)
      lines.append("\(indent)- **\(MarkdownEscaping.line(fact.label)):** \(values.joined(separator: "<br>"))")
    }
  }

  private mutating func write(_ table: Table, indent: String) {
    lines.append(indent + row(table.headings))
    lines.append(indent + row(table.headings.map { _ in "---" }, isEscaped: true))
    for row in table.rows {
      var cells = row.cells.map { MarkdownEscaping.lines($0).joined(separator: "<br>") }
      let facts = row.facts.map {
        "\(MarkdownEscaping.line($0.label)): \(MarkdownEscaping.lines($0.value).joined(separator: "<br>"))"
      }
      if !cells.isEmpty {
        cells[cells.count - 1] = ([cells[cells.count - 1]] + facts).filter { !$0.isEmpty }.joined(separator: "<br>")
      }
      lines.append(indent + self.row(cells, isEscaped: true))
    }
  }

  private func row(_ cells: [String], isEscaped: Bool = false) -> String {
    "| " + cells.map { isEscaped ? $0 : MarkdownEscaping.line($0) }.joined(separator: " | ") + " |"
  }

  private mutating func paragraph(_ text: String) {
    blank()
    lines.append(text)
  }

  private mutating func blank() {
    if lines.last?.isEmpty == false { lines.append("") }
  }
}
