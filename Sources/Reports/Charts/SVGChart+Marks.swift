// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
import Plans

/// What is drawn between the axes, and what its signs mean.
extension SVGChart {
  // MARK: Lines

  var aimline: String { chart.aimline.map { line($0, color: palette.aimline, dashes: "10 5", width: 2.5) } ?? "" }

  var trend: String { chart.trend.map { line($0, color: palette.trend, width: 2) } ?? "" }

  var band: String {
    chart.band.map { band in
      let (low, high) = (band.low, band.high)
      let corners = [(low.from, low.start), (low.to, low.end), (high.to, high.end), (high.from, high.start)]
      let places = corners.map { place(frame.x($0.0), frame.y($0.1)) }
      return "<polygon points=\"\(places.joined(separator: " "))\" fill=\"\(palette.band)\" fill-opacity=\"0.7\"/>"
    } ?? ""
  }

  private func line(_ segment: Chart.Segment, color: String, dashes: String? = nil, width: Double) -> String {
    stroke(
      from: (frame.x(segment.from), frame.y(segment.start)), to: (frame.x(segment.to), frame.y(segment.end)), color,
      dashes: dashes, width: width)
  }

  private func stroke(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), _ color: String, dashes: String? = nil,
    width: Double = 1
  ) -> String {
    let dash = dashes.map { " stroke-dasharray=\"\($0)\"" } ?? ""
    return """
      <line x1="\(Self.number(start.x))" y1="\(Self.number(start.y))" x2="\(Self.number(end.x))" y2="\(Self.number(end.y))" \
      stroke="\(color)" stroke-width="\(Self.number(width))"\(dash)/>
      """
  }

  private func place(_ x: Double, _ y: Double) -> String { "\(Self.number(x)),\(Self.number(y))" }

  /// A line where each phase after the first begins, and the names above the plot, where no point can lie on them.
  var phases: String {
    let lines = chart.phases.map { phase in
      let x = frame.x(phase.day.daysSince1970)
      return stroke(from: (x, frame.unitLine + 8), to: (x, frame.bottom), palette.phase, dashes: "3 3")
    }
    // On white, because the line of the next phase may run below a name.
    let names = frame.phases.map { name in
      """
      <rect x="\(Self.number(name.x - 2))" y="\(Self.number(name.y - 11))" \
      width="\(Self.number(SVGFrame.width(of: name.name, size: 12) + 4))" height="14" fill="#ffffff"/>
      \(label(name.name, x: name.x, y: name.y, color: "#555555", size: 12))
      """
    }
    return (lines + names).joined(separator: "\n")
  }

  // MARK: Points

  /// A thin line from point to point within each phase; none from one phase to the next.
  var connections: String {
    var runs: [[GoalPoint]] = []
    for point in chart.points {
      if runs.last?.last?.phase == point.phase { runs[runs.count - 1].append(point) } else { runs.append([point]) }
    }
    return runs.filter { $0.count > 1 }.map { run in
      let places = run.map { place(frame.x($0.day.daysSince1970), frame.y($0.value)) }.joined(separator: " ")
      return "<polyline points=\"\(places)\" fill=\"none\" stroke=\"\(palette.points)\" stroke-opacity=\"0.45\"/>"
    }.joined(separator: "\n")
  }

  var points: String {
    chart.points.map { mark($0.phase, x: frame.x($0.day.daysSince1970), y: frame.y($0.value), title: title(of: $0)) }
      .joined(separator: "\n")
  }

  private func title(of point: GoalPoint) -> String {
    let corrected = point.isCorrected ? say("reports.svg-chart-marks.title", ", corrected") : ""
    return labelled(point.day.shortWords, Figures.text(point.value, places: 2) + corrected)
  }

  /// A ring before, a disc during, a diamond while help is taken back.
  private func mark(_ phase: Phase, x: Double, y: Double, title: String = "") -> String {
    let title = title.isEmpty ? "" : "<title>\(Markup.text(title))</title>"
    let circle = "<circle cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\""
    switch phase {
    case .baseline:
      return "\(circle) r=\"5\" fill=\"#ffffff\" stroke=\"\(palette.points)\" stroke-width=\"2\">\(title)</circle>"
    case .fadeOut:
      let corners = [place(x, y - 7), place(x + 7, y), place(x, y + 7), place(x - 7, y)].joined(separator: " ")
      return "<polygon points=\"\(corners)\" fill=\"\(palette.points)\">\(title)</polygon>"
    default: return "\(circle) r=\"5\" fill=\"\(palette.points)\">\(title)</circle>"
    }
  }

  // MARK: Decisions

  /// A triangle below the axis for each, and below the days what was decided: away from the points, and never one over another.
  var decisions: String {
    zip(frame.decisions, chart.decisions).map { placed, decision in
      let title = labelled(decision.day.shortWords, decision.words)
      return triangle(x: placed.sign, top: frame.bottom + 2, title: title) + "\n"
        + label(placed.words, x: placed.x, y: placed.y, anchor: .middle, size: 12)
    }.joined(separator: "\n")
  }

  private func triangle(x: Double, top: Double, title: String = "") -> String {
    let corners = [place(x, top), place(x + 7, top + 11), place(x - 7, top + 11)].joined(separator: " ")
    let title = title.isEmpty ? "" : "<title>\(Markup.text(title))</title>"
    return "<polygon points=\"\(corners)\" fill=\"\(palette.decision)\" stroke=\"#000000\">\(title)</polygon>"
  }

  // MARK: Legend

  var legend: String {
    zip(chart.legend, frame.legend).map { entry, at in
      sign(entry.sign, x: at.x, y: at.y) + label(entry.words, x: at.x + 32, y: at.y)
    }.joined(separator: "\n")
  }

  private func sign(_ sign: Chart.Sign, x: Double, y: Double) -> String {
    let ends = (start: (x: x, y: y - 4), end: (x: x + 26, y: y - 4))
    return switch sign {
    case .points(let phase): mark(phase, x: x + 13, y: y - 4)
    case .aimline: stroke(from: ends.start, to: ends.end, palette.aimline, dashes: "10 5", width: 2.5)
    case .trend: stroke(from: ends.start, to: ends.end, palette.trend, width: 2)
    case .band:
      "<rect x=\"\(Self.number(x))\" y=\"\(Self.number(y - 11))\" width=\"26\" height=\"12\" fill=\"\(palette.band)\"/>"
    case .decision: triangle(x: x + 13, top: y - 10)
    }
  }
}
