// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// Writes a document as lines for a width, with hanging indents: wide ones with names and values side by side, narrow ones
/// with the value behind its name.
struct TextWriter {
  /// Below this width names and values no longer stand side by side.
  static let sideBySide = 60
  /// Names take this much of a line, and up to the larger where that spares them a break.
  private static let labelWidths = (least: 20, most: 26)
  private static let roomForWideLabels = 80

  let width: Int
  let style: TextStyle
  private let isReadAloud: Bool
  private(set) var lines: [String] = []

  /// Fewer than 20 columns are taken as 20.
  init(_ options: ReportOptions) {
    width = max(20, options.width)
    style = options.style
    isReadAloud = options.isReadAloud
  }

  /// Whether names and values, and the cells of a row, stand side by side.
  var isWide: Bool { width >= Self.sideBySide && !isReadAloud }

  mutating func write(_ document: Document) {
    heading(document.title, .title, rule: "═")
    for line in document.lead { write(line, nil) }
    if !document.facts.isEmpty {
      blank()
      write(document.facts, indent: isWide ? 2 : 0)
    }
    write(document.sections)
  }

  mutating func write(_ sections: [DocumentSection]) {
    for section in sections {
      blank()
      heading(section.title, .heading, rule: "─")
      write(section.blocks, indent: isWide ? 2 : 0)
    }
  }

  /// A heading with a rule below it as long as the heading, where it is seen.
  mutating func heading(_ title: String, _ role: TextRole, rule: Character) {
    let wrapped = Wrapping.lines(of: Visible.text(title), width: width)
    for line in wrapped { lines.append(style.apply(line, role)) }
    guard !isReadAloud else { return }
    let rule = String(repeating: rule, count: min(width, wrapped.map(DisplayWidth.of).max() ?? 0))
    lines.append(style.apply(rule, .aside))
  }

  mutating func write(_ blocks: [Block], indent: Int) {
    for (index, block) in blocks.enumerated() {
      if index > 0 { blank() }
      write(block, indent: indent)
    }
  }

  private mutating func write(_ block: Block, indent: Int) {
    switch block {
    case .text(let text): write(text, nil, indent: indent)
    case .facts(let facts): write(facts, indent: indent)
    case .entries(let entries): write(entries, indent: indent)
    case .table(let table): write(table, indent: indent)
    case .chart: break
    case .group(let title, let blocks):
      write(title, .heading, indent: indent)
      write(blocks.filter { !$0.isEmpty }, indent: indent + (isWide ? 2 : 1))
    }
  }

  private mutating func write(_ entries: [Entry], indent: Int) {
    var isAfterDetails = false
    let column = labelWidth(of: entries.flatMap(\.facts))
    for entry in entries {
      let hasDetails = !entry.facts.isEmpty || !entry.blocks.isEmpty
      if isAfterDetails || hasDetails, entry != entries.first { blank() }
      isAfterDetails = hasDetails
      let mark = entry.number.map { "\($0)  " } ?? "- "
      let inner = indent + DisplayWidth.of(mark)
      write(entry.title, nil, indent: inner, first: String(repeating: " ", count: indent) + mark)
      write(entry.facts, indent: inner, column: column)
      if !entry.blocks.isEmpty {
        blank()
        write(entry.blocks, indent: inner)
      }
    }
  }

  /// As wide as the widest name that fits into the largest column; a wider one is wrapped in any case.
  private func labelWidth(of facts: [Fact]) -> Int {
    let most = width >= Self.roomForWideLabels ? Self.labelWidths.most : Self.labelWidths.least
    let widths = facts.map { DisplayWidth.of(Visible.text($0.label)) }.filter { $0 <= most }
    return max(Self.labelWidths.least, widths.max() ?? 0)
  }

  /// - Parameter column: the width of the names; as these facts need it where none is given.
  mutating func write(_ facts: [Fact], indent: Int, column: Int? = nil) {
    let column = column ?? labelWidth(of: facts)
    let margin = String(repeating: " ", count: indent)
    for fact in facts {
      let (label, value) = (Visible.text(fact.label), Visible.text(fact.value))
      if isWide {
        writeBeside(label: label, value: value, margin: margin, column: column)
      } else {
        write(label: label, value: value, margin: margin)
      }
    }
  }

  /// Name and value in two columns, each wrapped in its own.
  private mutating func writeBeside(label: String, value: String, margin: String, column: Int) {
    let names = Wrapping.lines(of: label, width: column)
    let values = Wrapping.lines(of: value, width: width - margin.count - column - 2)
    for index in 0..<max(names.count, values.count) {
      let name = names.indices.contains(index) ? names[index] : ""
      let padded = name + String(repeating: " ", count: column + 2 - DisplayWidth.of(name))
      append(margin + style.apply(padded, .label) + (values.indices.contains(index) ? values[index] : ""))
    }
  }

  /// "Label: value", the lines that follow set in by two.
  private mutating func write(label: String, value: String, margin: String) {
    let wrapped = Wrapping.lines(of: labelled(label, value), width: width - margin.count - 2)
    for (index, line) in wrapped.enumerated() {
      let isHead = index == 0 && line.hasPrefix("\(label):")
      let text = isHead ? style.apply("\(label):", .label) + line.dropFirst(label.count + 1) : line
      append(margin + (index == 0 ? "" : "  ") + text)
    }
  }

  private mutating func write(_ text: String, _ role: TextRole?, indent: Int = 0, first: String? = nil) {
    let margin = String(repeating: " ", count: indent)
    for (index, line) in Wrapping.lines(of: Visible.text(text), width: width - indent).enumerated() {
      append((index == 0 ? first ?? margin : margin) + (role.map { style.apply(line, $0) } ?? line))
    }
  }

  mutating func append(_ line: String) {
    var line = line
    while line.last == " " { line.removeLast() }
    lines.append(line)
  }

  mutating func blank() {
    if lines.last?.isEmpty == false { lines.append("") }
  }
}
