// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
import Plans

/// What a drawing says in words.
extension Chart {
  /// A sign that is explained below a picture.
  enum Sign: Equatable {
    case points(Phase)
    case aimline, trend, band, decision
  }

  /// The signs of a picture with their meaning.
  var legend: [(sign: Sign, words: String)] {
    var phases: [Phase] = []
    for point in points where !phases.contains(point.phase) { phases.append(point.phase) }
    let lines: [(Sign, String)?] = [
      aimline.map { _ in (.aimline, Messages.aimlineLabel.lowercasedFirst) },
      trend.map { _ in (.trend, Messages.trendLabel.lowercasedFirst) },
      band.map { _ in (.band, Messages.trendBand) },
      decisions.isEmpty ? nil : (.decision, Messages.decided.lowercasedFirst),
    ]
    return phases.map { (.points($0), $0.words) } + lines.compactMap(\.self)
  }

  /// All that the picture shows, for those who do not see it.
  var description: String {
    let line = aimline.map { line in
      say(
        "reports.chart-words.description",
        "\(Messages.aimlineLabel) from \(Figures.text(line.start)) on \(Self.longWords(line.from)) to \(Figures.text(line.end)) on \(Self.longWords(line.to))."
      )
    }
    let slope = trend.map { line in
      say(
        "reports.chart-words.description-2",
        "\(Messages.trendLabel) from \(Figures.text(line.start)) on \(Self.longWords(line.from)) to \(Figures.text(line.end)) on \(Self.longWords(line.to))."
      )
    }
    let begun = phases.map {
      say("reports.chart-words.description.begun", "\($0.words.uppercasedFirst) from \($0.day.shortWords).")
    }
    let decided = decisions.map {
      say("reports.chart-words.description.decided", "\(Messages.decided) on \($0.day.shortWords): \($0.words).")
    }
    return ([span, line, slope].compactMap(\.self) + begun + decided).joined(separator: " ")
  }

  private var span: String {
    guard let first = points.first, let last = points.last else { return Messages.onlyTheLine }
    return
      say(
        "reports.chart-words.span",
        "\(Messages.points(points.count)) from \(first.day.shortWords) (\(Figures.text(first.value))) to \(last.day.shortWords) (\(Figures.text(last.value))), in \(unit)."
      )
  }

  private static func longWords(_ day: Int) -> String { CalendarDate(daysSince1970: day)?.shortWords ?? "" }

  /// "7 Sep".
  static func dayWords(_ day: Int) -> String {
    CalendarDate(daysSince1970: day).map {
      say("reports.chart-words.day-words", "\($0.day) \(CalendarDate.shortMonthWords($0.month))")
    } ?? ""
  }

  /// Whether its days lie in more than one year, so that days need theirs.
  var spansYears: Bool {
    CalendarDate(daysSince1970: days.lowerBound)?.year != CalendarDate(daysSince1970: days.upperBound)?.year
  }

  /// Six days at equal distances, the first and the last among them.
  var dayTicks: [Int] {
    let span = days.upperBound - days.lowerBound
    let pieces = min(span, 5)
    return (0...pieces).map { days.lowerBound + span * $0 / pieces }
  }
}
