// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// Writes a document as an HTML page: headings in order without a gap, lists of names and values, tables with a caption.
struct HTMLWriter {
  /// From this many sections on, the page begins with a list of them.
  private static let sectionsOfALongPage = 5
  private static let deepestHeading = 6

  private var lines: [String] = []
  private var charts = 0

  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func write(_ document: Document) {
    let title = ([document.title] + document.lead.prefix(1)).listed
    lines += [
      "<!DOCTYPE html>", Self.opening(in: Language.current), "<head>", "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      // A second lock: even if some words were taken for markup, nothing would run and nothing would be fetched.
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
      "<meta name=\"referrer\" content=\"no-referrer\">", "<title>\(Markup.text(title))</title>",
      "<style>", HTMLStyle.sheet, "</style>", "</head>", "<body>", "<main>", "<header>",
      "<h1>\(Markup.lines(document.title))</h1>",
    ]
    lines += document.lead.map { "<p class=\"lead\">\(Markup.lines($0))</p>" }
    write(document.facts)
    lines.append("</header>")
    if document.sections.count >= Self.sectionsOfALongPage { writeContents(of: document.sections) }
    for (index, section) in document.sections.enumerated() { write(section, id: "section-\(index + 1)") }
    lines += ["</main>", "</body>", "</html>"]
  }

  private static func opening(in language: Language) -> String {
    "<html lang=\"\(language.tag)\"\(language.isRightToLeft ? " dir=\"rtl\"" : "")>"
  }

  private mutating func writeContents(of sections: [DocumentSection]) {
    lines += ["<nav aria-label=\"\(Messages.contents)\">", "<ul>"]
    for (index, section) in sections.enumerated() {
      lines.append("<li><a href=\"#section-\(index + 1)\">\(Markup.text(section.title))</a></li>")
    }
    lines += ["</ul>", "</nav>"]
  }

  private mutating func write(_ section: DocumentSection, id: String) {
    lines += ["<section aria-labelledby=\"\(id)\">", "<h2 id=\"\(id)\">\(Markup.lines(section.title))</h2>"]
    write(section.blocks, under: [section.title], level: 3)
    lines.append("</section>")
  }

  /// - Parameters:
  ///   - titles: what the blocks stand under, the nearest last; the caption of a table is made of them.
  ///   - level: of the next heading.
  private mutating func write(_ blocks: [Block], under titles: [String], level: Int) {
    for block in blocks where !block.isEmpty {
      switch block {
      case .text(let text): lines.append("<p>\(Markup.lines(text))</p>")
      case .facts(let facts): write(facts)
      case .entries(let entries): write(entries, under: titles, level: level)
      case .table(let table): write(table, caption: titles.suffix(2).reversed().joined(separator: ": "))
      case .chart(let chart): write(chart)
      case .group(let title, let blocks):
        writeHeading(title, level: level)
        write(blocks, under: titles + [title], level: level + 1)
      }
    }
  }

  private mutating func writeHeading(_ title: String, level: Int) {
    let level = min(level, Self.deepestHeading)
    lines.append("<h\(level)>\(Markup.lines(title))</h\(level)>")
  }

  /// Numbered entries are headings; others are items of a list.
  private mutating func write(_ entries: [Entry], under titles: [String], level: Int) {
    var isInList = false
    for entry in entries {
      if let number = entry.number {
        if isInList { lines.append("</ul>") }
        isInList = false
        writeHeading("\(number). \(entry.title)", level: level)
        write(entry.facts)
        write(entry.blocks, under: titles + [entry.title], level: level + 1)
      } else {
        if !isInList { lines.append("<ul>") }
        isInList = true
        lines.append("<li>\(Markup.lines(entry.title))")
        write(entry.facts)
        write(entry.blocks, under: titles + [entry.title], level: level)
        lines.append("</li>")
      }
    }
    if isInList { lines.append("</ul>") }
  }

  private mutating func write(_ facts: [Fact]) {
    guard !facts.isEmpty else { return }
    lines.append("<dl>")
    lines += facts.map { "<dt>\(Markup.lines($0.label))</dt><dd>\(Markup.lines($0.value))</dd>" }
    lines.append("</dl>")
  }

  private mutating func write(_ table: Table, caption: String) {
    lines += ["<div class=\"table\">", "<table>", "<caption>\(Markup.text(caption))</caption>"]
    let headings = table.headings.map { "<th scope=\"col\">\(Markup.lines($0))</th>" }.joined()
    lines += ["<thead><tr>\(headings)</tr></thead>", "<tbody>"]
    lines += table.rows.map { row in
      let more = row.facts.map { "<small>\(Markup.lines(labelled($0.label, $0.value)))</small>" }.joined()
      let cells = row.cells.enumerated().map { index, cell in
        "<td>\(Markup.lines(cell))\(index == row.cells.count - 1 ? more : "")</td>"
      }
      return "<tr>\(cells.joined())</tr>"
    }
    lines += ["</tbody>", "</table>", "</div>"]
  }

  private mutating func write(_ chart: Chart) {
    charts += 1
    lines.append("<figure>")
    lines.append(SVGChart(chart, id: "chart-\(charts)", isInline: true).text.trimmingLastLineFeed)
    lines += ["<figcaption>\(Markup.text(Messages.chartOf(chart.unit)))</figcaption>", "</figure>"]
  }
}

extension String {
  fileprivate var trimmingLastLineFeed: String { hasSuffix("\n") ? String(dropLast()) : self }
}
