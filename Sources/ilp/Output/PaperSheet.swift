// SPDX-License-Identifier: GPL-3.0-or-later
internal import Terminal

/// Puts a paper form on a page of 80 columns, as text or as Markdown.
struct PaperSheet {
  static let width = 80
  let isMarkdown: Bool

  func lines(_ block: PaperBlock) -> [String] { isMarkdown ? markdown(block) : text(block) }

  private func text(_ block: PaperBlock) -> [String] {
    switch block {
    case .title(let title):
      return wrapped(title.uppercased()) + [String(repeating: "=", count: min(title.count, Self.width))]
    case .heading(let title): return ["", "", title, String(repeating: "-", count: min(title.count, Self.width))]
    case .text(let words): return [""] + wrapped(words)
    case .tip(let words): return WordWrap.rows(of: "    * \(words)", width: Self.width, indent: 6)
    case .question(let number, let words, let aside):
      let mark = "\(number)".count < 2 ? " \(number)" : "\(number)"
      let row = "\(mark)  \(words)" + (aside.isEmpty ? "" : "  [\(aside)]")
      return [""] + WordWrap.rows(of: row, width: Self.width, indent: 4)
    case .boxes(let choices):
      return choices.flatMap { WordWrap.rows(of: "    [ ] \($0)", width: Self.width, indent: 8) }
    case .points(let points):
      return rows(of: points)
    case .lines(let count): return (0..<count).flatMap { _ in ["", "    " + rule(Self.width - 4)] }
    case .field(let name): return ["", "    \(name) " + rule(max(Self.width - 5 - name.count, 8))]
    }
  }

  /// Points with room around each to draw a ring, as many in a row as there is room for.
  private func rows(of points: [String]) -> [String] {
    points.reduce(into: []) { rows, point in
      if let last = rows.last, last.count + 3 + point.count <= Self.width {
        rows[rows.count - 1] = "\(last)   \(point)"
      } else {
        rows.append("    \(point)")
      }
    }
  }

  private func markdown(_ block: PaperBlock) -> [String] {
    switch block {
    case .title(let title): return ["# \(title)"]
    case .heading(let title): return ["", "## \(title)"]
    case .text(let words): return [""] + wrapped(words)
    case .tip(let words): return [""] + wrapped("> \(words)")
    case .question(let number, let words, let aside):
      return [""] + wrapped("**\(number). \(words)**" + (aside.isEmpty ? "" : " *(\(aside))*"))
    case .boxes(let choices): return [""] + choices.map { "- [ ] \($0)" }
    case .points(let points): return [""] + wrapped(points.joined(separator: " · "))
    case .lines(let count): return (0..<count).flatMap { _ in ["", rule(60)] }
    case .field(let name): return ["", "\(name) " + rule(40)]
    }
  }

  private func wrapped(_ words: String) -> [String] { WordWrap.rows(of: words, width: Self.width) }
  /// Markdown would take a line of bare underscores for a rule across the page, which is what is wanted on paper.
  private func rule(_ count: Int) -> String { String(repeating: "_", count: count) }
}
