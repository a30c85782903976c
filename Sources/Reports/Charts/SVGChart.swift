// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
import Plans

/// A chart as SVG, for reports and for print. What is told by colour is told by shape or dashes as well: the colours are those
/// of Okabe and Ito (2008), which people with any kind of colour blindness can tell apart, and differ in lightness for grey.
package struct SVGChart: Sendable {
  private let chart: Chart
  private let isGrey: Bool

  /// - Parameter isGrey: without colours, for printing.
  package init(_ chart: Chart, isGrey: Bool = false) {
    self.chart = chart
    self.isGrey = isGrey
  }

  private static let size = (width: 760.0, height: 440.0)
  private static let frame = (left: 64.0, top: 64.0, right: 728.0, bottom: 344.0)

  private struct Palette {
    let points, aimline, trend, band, phase, decision: String
  }

  private var palette: Palette {
    isGrey
      ? Palette(
        points: "#000000", aimline: "#555555", trend: "#222222", band: "#d9d9d9", phase: "#777777", decision: "#000000")
      : Palette(
        points: "#0072b2", aimline: "#d55e00", trend: "#006b4f", band: "#bfe3d8", phase: "#777777", decision: "#cc79a7")
  }

  /// The whole document, with a title and a description for those who do not see it.
  package var text: String {
    let parts =
      [head, grid] + [band, phases, aimline, trend].compactMap(\.self) + [points, decisions, legend, "</svg>"]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private var head: String {
    let (width, height) = (Self.number(Self.size.width), Self.number(Self.size.height))
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)"       role="img" aria-labelledby="chart-title chart-text" font-family="sans-serif" font-size="13">
      <title id="chart-title">\(Self.escaped(chart.title))</title>
      <desc id="chart-text">\(Self.escaped(description))</desc>
      <rect width="100%" height="100%" fill="#ffffff"/>
      \(titleLines)
      <text x="\(Self.number(Self.frame.left))" y="54" fill="#333333">\(Self.escaped(chart.unit))</text>
      """
  }

  private var titleLines: String {
    let lines = Wrapping.lines(of: Visible.text(chart.title), width: 92).prefix(2)
    return lines.enumerated().map { index, line in
      "<text x=\"16\" y=\"\(20 + index * 17)\" font-size=\"15\" font-weight=\"bold\">\(Self.escaped(line))</text>"
    }.joined(separator: "\n")
  }

  private var description: String {
    guard let first = chart.points.first, let last = chart.points.last else {
      return say("reports.svg-chart.description", "No data yet; only the line to the goal is drawn.")
    }
    return """
      \(Messages.points(chart.points.count)) from \(first.day.shortWords) (\(Figures.text(first.value))) to       \(last.day.shortWords) (\(Figures.text(last.value))), in \(chart.unit).
      """
  }

  // MARK: Axes

  private var grid: String {
    let values = Ticks.values(in: chart.values, about: 5).map { value in
      let y = Self.number(self.y(value))
      return """
        <line x1="\(Self.number(Self.frame.left))" y1="\(y)" x2="\(Self.number(Self.frame.right))" y2="\(y)" stroke="#dddddd"/>
        <text x="\(Self.number(Self.frame.left - 8))" y="\(Self.number(self.y(value) + 4))" text-anchor="end">\(Figures.text(value, places: 2))</text>
        """
    }
    let days = dayTicks.map { day in
      let x = Self.number(self.x(day))
      return """
        <line x1="\(x)" y1="\(Self.number(Self.frame.bottom))" x2="\(x)" y2="\(Self.number(Self.frame.bottom + 5))" stroke="#333333"/>
        <text x="\(x)" y="\(Self.number(Self.frame.bottom + 19))" text-anchor="middle">\(Self.dayWords(day))</text>
        """
    }
    let axis = """
      <line x1="\(Self.number(Self.frame.left))" y1="\(Self.number(Self.frame.bottom))" x2="\(Self.number(Self.frame.right))"       y2="\(Self.number(Self.frame.bottom))" stroke="#333333"/>
      """
    return (values + days + [axis]).joined(separator: "\n")
  }

  /// Five days at equal distances, the first and the last among them.
  private var dayTicks: [Int] {
    let span = chart.days.upperBound - chart.days.lowerBound
    let pieces = min(span, 5)
    return (0...pieces).map { chart.days.lowerBound + span * $0 / pieces }
  }

  private static func dayWords(_ day: Int) -> String {
    CalendarDate(daysSince1970: day).map {
      say("reports.svg-chart.day-words", "\($0.day) \(CalendarDate.shortMonthWords($0.month))")
    } ?? ""
  }

  // MARK: Lines

  private var aimline: String? {
    chart.aimline.map { line($0, color: palette.aimline, dashes: "10 5", width: 2.5) }
  }

  private var trend: String? { chart.trend.map { line($0, color: palette.trend, dashes: nil, width: 2) } }

  private var band: String? {
    chart.band.map { low, high in
      let corners = [(low.from, low.start), (low.to, low.end), (high.to, high.end), (high.from, high.start)]
      let places = corners.map { "\(Self.number(x($0.0))),\(Self.number(y(clipped($0.1))))" }
      return "<polygon points=\"\(places.joined(separator: " "))\" fill=\"\(palette.band)\" fill-opacity=\"0.7\"/>"
    }
  }

  private func line(_ segment: Chart.Segment, color: String, dashes: String?, width: Double) -> String {
    let dash = dashes.map { " stroke-dasharray=\"\($0)\"" } ?? ""
    return """
      <line x1="\(Self.number(x(segment.from)))" y1="\(Self.number(y(segment.start)))" x2="\(Self.number(x(segment.to)))"       y2="\(Self.number(y(segment.end)))" stroke="\(color)" stroke-width="\(Self.number(width))"\(dash)/>
      """
  }

  private var phases: String? {
    guard !chart.phases.isEmpty else { return nil }
    let first = chart.firstPhase.map { [(x: Self.frame.left + 4, name: $0)] } ?? []
    let names = first + chart.phases.map { (x: x($0.day.daysSince1970) + 4, name: $0.name) }
    let lines = chart.phases.map { phase in
      let x = Self.number(self.x(phase.day.daysSince1970))
      return """
        <line x1="\(x)" y1="\(Self.number(Self.frame.top))" x2="\(x)" y2="\(Self.number(Self.frame.bottom))"         stroke="\(palette.phase)" stroke-dasharray="3 3"/>
        """
    }
    let words = names.map { place in
      "<text x=\"\(Self.number(place.x))\" y=\"\(Self.number(Self.frame.top + 12))\" fill=\"#555555\" font-size=\"12\">\(Self.escaped(place.name))</text>"
    }
    return (lines + words).joined(separator: "\n")
  }

  // MARK: Points

  private var points: String {
    chart.points.map { mark($0.phase, x: x($0.day.daysSince1970), y: y($0.value), label: label($0)) }
      .joined(separator: "\n")
  }

  private func label(_ point: GoalPoint) -> String {
    let corrected = point.isCorrected ? say("reports.svg-chart.label", ", corrected") : ""
    return "\(point.day.shortWords): \(Figures.text(point.value, places: 2))\(corrected)"
  }

  /// A ring before, a disc during, a diamond while help is taken back.
  private func mark(_ phase: Phase, x: Double, y: Double, label: String) -> String {
    let title = label.isEmpty ? "" : "<title>\(Self.escaped(label))</title>"
    let (left, top) = (Self.number(x), Self.number(y))
    switch phase {
    case .baseline:
      return
        "<circle cx=\"\(left)\" cy=\"\(top)\" r=\"5\" fill=\"#ffffff\" stroke=\"\(palette.points)\" stroke-width=\"2\">\(title)</circle>"
    case .fadeOut:
      let corners = [(x, y - 7), (x + 7, y), (x, y + 7), (x - 7, y)].map { "\(Self.number($0.0)),\(Self.number($0.1))" }
      return "<polygon points=\"\(corners.joined(separator: " "))\" fill=\"\(palette.points)\">\(title)</polygon>"
    default:
      return "<circle cx=\"\(left)\" cy=\"\(top)\" r=\"5\" fill=\"\(palette.points)\">\(title)</circle>"
    }
  }

  private var decisions: String {
    chart.decisions.map { decision in
      let day = min(max(decision.day.daysSince1970, chart.days.lowerBound), chart.days.upperBound)
      let (x, y) = (x(day), Self.frame.bottom - 2)
      let corners =
        "\(Self.number(x)),\(Self.number(y - 11)) \(Self.number(x + 7)),\(Self.number(y)) \(Self.number(x - 7)),\(Self.number(y))"
      return """
        <polygon points="\(corners)" fill="\(palette.decision)" stroke="#000000"><title>\(decision.day.shortWords): \(Self.escaped(decision.words))</title></polygon>
        <text x="\(Self.number(x))" y="\(Self.number(y - 15))" text-anchor="middle" font-size="12">\(Self.escaped(decision.words))</text>
        """
    }.joined(separator: "\n")
  }

  // MARK: Legend

  private var legend: String {
    var entries: [(sign: (Double, Double) -> String, words: String)] = []
    var phases: [Phase] = []
    for point in chart.points where !phases.contains(point.phase) { phases.append(point.phase) }
    for phase in phases { entries.append(({ mark(phase, x: $0 + 12, y: $1 - 4, label: "") }, phase.words)) }
    if chart.aimline != nil {
      entries.append((stroke(palette.aimline, "10 5", 2.5), Messages.aimlineLabel.lowercasedFirst))
    }
    if chart.trend != nil { entries.append((stroke(palette.trend, nil, 2), Messages.trendLabel.lowercasedFirst)) }
    if chart.band != nil {
      entries.append(
        (
          {
            "<rect x=\"\(Self.number($0))\" y=\"\(Self.number($1 - 11))\" width=\"24\" height=\"12\" fill=\"\(palette.band)\"/>"
          },
          say("reports.svg-chart.legend", "where the trend may lie (95 %)")
        ))
    }
    var (x, y) = (Self.frame.left, Self.frame.bottom + 48)
    return entries.map { entry in
      let width = 40 + Double(entry.words.count) * 7.2
      if x + width > Self.frame.right { (x, y) = (Self.frame.left, y + 22) }
      defer { x += width }
      return entry.sign(x, y)
        + "<text x=\"\(Self.number(x + 30))\" y=\"\(Self.number(y))\">\(Self.escaped(entry.words))</text>"
    }.joined(separator: "\n")
  }

  private func stroke(_ color: String, _ dashes: String?, _ width: Double) -> (Double, Double) -> String {
    { x, y in
      let dash = dashes.map { " stroke-dasharray=\"\($0)\"" } ?? ""
      return
        "<line x1=\"\(Self.number(x))\" y1=\"\(Self.number(y - 4))\" x2=\"\(Self.number(x + 26))\" y2=\"\(Self.number(y - 4))\" stroke=\"\(color)\" stroke-width=\"\(Self.number(width))\"\(dash)/>"
    }
  }

  // MARK: Places

  private func x(_ day: Int) -> Double {
    let share = Double(day - chart.days.lowerBound) / Double(chart.days.upperBound - chart.days.lowerBound)
    return Self.frame.left + share * (Self.frame.right - Self.frame.left)
  }

  private func y(_ value: Double) -> Double {
    let span = chart.values.upperBound - chart.values.lowerBound
    return Self.frame.bottom - (value - chart.values.lowerBound) / span * (Self.frame.bottom - Self.frame.top)
  }

  private func clipped(_ value: Double) -> Double {
    min(max(value, chart.values.lowerBound), chart.values.upperBound)
  }

  private static func number(_ number: Double) -> String { Figures.text(number, places: 1) }

  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in Visible.text(text) {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n": escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
