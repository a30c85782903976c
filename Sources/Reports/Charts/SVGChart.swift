// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
import Plans

/// A chart as SVG, for reports and for print. What is told by colour is told by shape or dashes as well: the colours are those
/// of Okabe and Ito (2008), which people with any kind of colour blindness can tell apart, and differ in lightness for grey.
package struct SVGChart: Sendable {
  let chart: Chart
  let isGrey: Bool
  let frame: SVGFrame
  private let id: String
  private let isInline: Bool

  /// - Parameters:
  ///   - isGrey: without colours, for printing.
  ///   - id: what the names of its title and description begin with; its own for each of several on a page.
  ///   - isInline: within a page that says the title itself and gives the picture its width.
  package init(_ chart: Chart, isGrey: Bool = false, id: String = "chart", isInline: Bool = false) {
    self.chart = chart
    self.isGrey = isGrey
    self.id = id
    self.isInline = isInline
    frame = SVGFrame(chart, showsTitle: !isInline)
  }

  struct Palette {
    let points, aimline, trend, band, phase, decision: String
  }

  var palette: Palette {
    isGrey
      ? Palette(
        points: "#000000", aimline: "#555555", trend: "#222222", band: "#d9d9d9", phase: "#777777", decision: "#ffffff")
      : Palette(
        points: "#0072b2", aimline: "#d55e00", trend: "#006b4f", band: "#bfe3d8", phase: "#777777", decision: "#cc79a7")
  }

  /// The whole document, with a title and a description for those who do not see it.
  package var text: String {
    let parts = [head, grid, band, phases, aimline, trend, connections, points, decisions, legend, "</svg>"]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private var head: String {
    let (width, height) = (Self.number(SVGFrame.width), Self.number(frame.height))
    let size = isInline ? "" : " width=\"\(width)\" height=\"\(height)\""
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)"\(size) \
      role="img" aria-labelledby="\(id)-title \(id)-text" font-family="sans-serif" font-size="13">
      <title id="\(id)-title">\(Markup.text(chart.title))</title>
      <desc id="\(id)-text">\(Markup.text(chart.description))</desc>
      <rect width="100%" height="100%" fill="#ffffff"/>
      """ + titleLines + "\n" + label(chart.unit, x: SVGFrame.left, y: frame.unitLine, color: "#333333")
  }

  private var titleLines: String {
    frame.title.enumerated().map { index, line in
      "\n<text x=\"16\" y=\"\(22 + index * 18)\" font-size=\"15\" font-weight=\"bold\">\(Markup.text(line))</text>"
    }.joined()
  }

  // MARK: Axes

  private var grid: String {
    let (left, right) = (Self.number(SVGFrame.left), Self.number(SVGFrame.right))
    let values = Ticks.values(in: chart.values, about: 5).map { value in
      let y = frame.y(value)
      return """
        <line x1="\(left)" y1="\(Self.number(y))" x2="\(right)" y2="\(Self.number(y))" stroke="#dddddd"/>
        \(label(Figures.text(value, places: 2), x: SVGFrame.left - 8, y: y + 4, anchor: .end))
        """
    }
    let bottom = Self.number(frame.bottom)
    let axis = "<line x1=\"\(left)\" y1=\"\(bottom)\" x2=\"\(right)\" y2=\"\(bottom)\" stroke=\"#333333\"/>"
    return (values + dayMarks + [axis]).joined(separator: "\n")
  }

  /// A short stroke and a day below it; the year where it is a new one.
  private var dayMarks: [String] {
    var year: Int?
    return chart.dayTicks.compactMap { day in
      guard let date = CalendarDate(daysSince1970: day) else { return nil }
      let words = date.year == year || !chart.spansYears ? Chart.dayWords(day) : "\(Chart.dayWords(day)) \(date.year)"
      year = date.year
      let x = frame.x(day)
      let half = SVGFrame.width(of: words) / 2
      let shown = min(x, SVGFrame.width - 4 - half)
      return """
        <line x1="\(Self.number(x))" y1="\(Self.number(frame.bottom))" x2="\(Self.number(x))" \
        y2="\(Self.number(frame.bottom + 5))" stroke="#333333"/>
        \(label(words, x: shown, y: frame.dayLine, anchor: .middle))
        """
    }
  }

  // MARK: Pieces

  enum Anchor: String {
    case start, middle, end
  }

  func label(
    _ words: String, x: Double, y: Double, anchor: Anchor = .start, color: String? = nil, size: Int? = nil
  ) -> String {
    let place = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    let fill = color.map { " fill=\"\($0)\"" } ?? ""
    let size = size.map { " font-size=\"\($0)\"" } ?? ""
    return "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\"\(place)\(fill)\(size)>\(Markup.text(words))</text>"
  }

  static func number(_ number: Double) -> String { Figures.text(number, places: 1) }
}
