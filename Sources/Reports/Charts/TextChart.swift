// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
import Plans

/// A chart drawn with characters: braille dots for the lines, one sign for each kind of point.
package struct TextChart: Sendable {
  private let chart: Chart
  private let width: Int
  private let height: Int

  /// - Parameter width: columns, from 30 on.
  package init(_ chart: Chart, width: Int) {
    self.chart = chart
    self.width = max(30, min(width, 100))
    height = self.width < 60 ? 9 : 12
  }

  /// The sign of a point of a phase.
  static func sign(_ phase: Phase) -> Character {
    switch phase {
    case .baseline: "\u{25CB}"
    case .fadeOut: "\u{25C6}"
    default: "\u{25CF}"
    }
  }

  package var lines: [String] {
    let labels = Ticks.values(in: chart.values, about: 4).map { ($0, Figures.text($0, places: 2)) }
    let margin = labels.map(\.1.count).max() ?? 1
    var canvas = BrailleCanvas(columns: width - margin - 2, rows: height)
    draw(on: &canvas)
    let rows = canvas.lines.enumerated().map { row, line in
      let label = labels.first { rowOf($0.0) == row }?.1 ?? ""
      return
        "\(String(repeating: " ", count: margin - label.count))\(label) \(label.isEmpty ? "\u{2502}" : "\u{253C}")\(line)"
    }
    let edge = String(repeating: " ", count: margin + 1)
    let axis = edge + "\u{2514}" + String(repeating: "\u{2500}", count: canvas.columns)
    let signs = decisionLine(columns: canvas.columns).map { [edge + " " + $0] } ?? []
    return rows + [axis] + signs + [edge + " " + dates(columns: canvas.columns)]
      + Wrapping.lines(of: legend, width: width)
  }

  private func rowOf(_ value: Double) -> Int { Int(place(value, height: height * 4).rounded()) / 4 }

  private func draw(on canvas: inout BrailleCanvas) {
    for phase in chart.phases { canvas.column("\u{2506}", x: Int(x(phase.day.daysSince1970, canvas).rounded())) }
    if let aimline = chart.aimline { draw(aimline, every: 1, on: &canvas) }
    if let trend = chart.trend { draw(trend, every: 3, on: &canvas) }
    for point in chart.points {
      canvas.mark(
        Self.sign(point.phase), x: Int(x(point.day.daysSince1970, canvas).rounded()),
        y: Int(place(point.value, height: canvas.height).rounded()))
    }
  }

  private func draw(_ segment: Chart.Segment, every gap: Int, on canvas: inout BrailleCanvas) {
    canvas.line(
      from: (x(segment.from, canvas), place(segment.start, height: canvas.height)),
      to: (x(segment.to, canvas), place(segment.end, height: canvas.height)), every: gap)
  }

  private func x(_ day: Int, _ canvas: BrailleCanvas) -> Double { share(day) * Double(canvas.width - 1) }

  private func share(_ day: Int) -> Double {
    Double(day - chart.days.lowerBound) / Double(chart.days.upperBound - chart.days.lowerBound)
  }

  private func place(_ value: Double, height: Int) -> Double {
    let span = chart.values.upperBound - chart.values.lowerBound
    return (chart.values.upperBound - value) / span * Double(height - 1)
  }

  /// A triangle under each decision.
  private func decisionLine(columns: Int) -> String? {
    guard !chart.decisions.isEmpty else { return nil }
    var line = [Character](repeating: " ", count: columns)
    for decision in chart.decisions {
      let day = min(max(decision.day.daysSince1970, chart.days.lowerBound), chart.days.upperBound)
      line[Int((share(day) * Double(columns - 1)).rounded())] = "\u{25B2}"
    }
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  /// The first and the last day, and one in the middle where there is room.
  private func dates(columns: Int) -> String {
    let (first, last) = (words(chart.days.lowerBound), words(chart.days.upperBound))
    let middle = columns >= 40 ? words((chart.days.lowerBound + chart.days.upperBound) / 2) : ""
    let room = columns - first.count - middle.count - last.count
    let left = middle.isEmpty ? room : max(1, columns / 2 - first.count - middle.count / 2)
    return first + String(repeating: " ", count: max(1, left)) + middle
      + String(repeating: " ", count: middle.isEmpty ? 0 : max(1, room - left)) + last
  }

  private func words(_ day: Int) -> String {
    let year = chart.spansYears ? CalendarDate(daysSince1970: day).map { " \($0.year)" } : nil
    return Chart.dayWords(day) + (year ?? "")
  }

  private var legend: String {
    var phases: [Phase] = []
    for point in chart.points where !phases.contains(point.phase) { phases.append(point.phase) }
    let signs = phases.map { "\(Self.sign($0)) \($0.words)" }
    let lines = [
      chart.aimline.map { _ in say("reports.text-chart.legend", "\u{2812}\u{2812} line to the goal") },
      chart.trend.map { _ in say("reports.text-chart.legend-2", "\u{2802}\u{2802}\u{2802} trend") },
      chart.phases.isEmpty ? nil : say("reports.text-chart.legend-3", "\u{2506} new phase"),
      chart.decisions.isEmpty ? nil : say("reports.text-chart.legend-4", "\u{25B2} decided"),
    ]
    return (signs + lines.compactMap(\.self)).joined(separator: ", ")
      + say("reports.text-chart.legend-5", "; values in \(chart.unit)")
  }
}
