// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
import Plans

/// Where things stand in an SVG picture: as high as its titles, phases, decisions and legend need, in units of the picture.
struct SVGFrame: Sendable {
  static let width = 760.0
  static let left = 64.0
  static let right = 728.0
  private static let plotHeight = 280.0

  let title: [String]
  let unitLine: Double
  /// The names of the phases: where each begins, and its base line.
  let phases: [(x: Double, y: Double, name: String)]
  let top: Double
  let bottom: Double
  let dayLine: Double
  /// What was decided: the place of its sign, and of the middle of its words.
  let decisions: [(sign: Double, x: Double, y: Double, words: String)]
  /// The base lines and left edges of the entries of the legend.
  let legend: [(x: Double, y: Double)]
  let height: Double

  private let days: ClosedRange<Int>
  private let values: ClosedRange<Double>

  init(_ chart: Chart, showsTitle: Bool) {
    days = chart.days
    values = chart.values
    title = showsTitle ? Self.titleLines(chart.title) : []
    unitLine = Double(22 + title.count * 18)
    let phases = Self.phases(of: chart)
    let unit = unitLine
    self.phases = phases.names.map { ($0.x, unit + 18 + Double($0.row) * 15, $0.name) }
    top = unit + 10 + Double(phases.rows) * 15
    bottom = top + Self.plotHeight
    let isDecided = !chart.decisions.isEmpty
    dayLine = bottom + (isDecided ? 31 : 19)
    let decisions = Self.decisions(of: chart)
    let firstRow = dayLine + 20
    self.decisions = decisions.labels.map { ($0.sign, $0.x, firstRow + Double($0.row) * 16, $0.words) }
    let beforeLegend = dayLine + Double(decisions.rows) * 16 + 28
    legend = Self.places(of: chart.legend.map(\.words), from: beforeLegend)
    height = (legend.last?.y ?? dayLine) + 14
  }

  func x(_ day: Int) -> Double { Self.x(day, in: days) }

  func y(_ value: Double) -> Double {
    let share = (min(max(value, values.lowerBound), values.upperBound) - values.lowerBound)
    return bottom - share / (values.upperBound - values.lowerBound) * (bottom - top)
  }

  private static func x(_ day: Int, in days: ClosedRange<Int>) -> Double {
    let share = Double(day - days.lowerBound) / Double(days.upperBound - days.lowerBound)
    return left + share * (right - left)
  }

  /// About how wide words are in the letters of the picture.
  static func width(of words: String, size: Double = 13) -> Double { Double(DisplayWidth.of(words)) * size * 0.53 }

  private static func titleLines(_ title: String) -> [String] {
    let lines = Wrapping.lines(of: Visible.text(title), width: 88)
    guard lines.count > 2 else { return lines }
    return [lines[0], lines[1] + " \u{2026}"]
  }

  private static func phases(of chart: Chart) -> (names: [(x: Double, row: Int, name: String)], rows: Int) {
    guard !chart.phases.isEmpty else { return ([], 0) }
    let first = chart.firstPhase.map { [(x: left + 4, name: $0)] } ?? []
    let names = first + chart.phases.map { (x: x($0.day.daysSince1970, in: chart.days) + 4, name: $0.words) }
    var rows = LabelRows()
    let placed = names.map { name in
      let wide = width(of: name.name, size: 12) + 8
      return (x: min(name.x, right - wide), name: name.name, wide: wide)
    }
    for name in placed { rows.add(from: name.x, to: name.x + name.wide) }
    return (zip(placed, rows.rows).map { ($0.x, $1, $0.name) }, rows.count)
  }

  private static func decisions(
    of chart: Chart
  ) -> (labels: [(sign: Double, x: Double, row: Int, words: String)], rows: Int) {
    var rows = LabelRows()
    let placed = chart.decisions.map { decision in
      let day = min(max(decision.day.daysSince1970, chart.days.lowerBound), chart.days.upperBound)
      let words = [decision.words, Chart.dayWords(decision.day.daysSince1970)].listed
      let half = width(of: words, size: 12) / 2 + 4
      let sign = x(day, in: chart.days)
      return (sign: sign, x: min(max(sign, left - 50 + half), width - half), half: half, words: words)
    }
    for label in placed { rows.add(from: label.x - label.half, to: label.x + label.half) }
    return (zip(placed, rows.rows).map { ($0.sign, $0.x, $1, $0.words) }, rows.count)
  }

  private static func places(of words: [String], from line: Double) -> [(x: Double, y: Double)] {
    var (x, y) = (left, line)
    return words.map { words in
      let wide = 46 + width(of: words)
      if x + wide > right + 20, x > left { (x, y) = (left, y + 22) }
      defer { x += wide }
      return (x, y)
    }
  }
}
