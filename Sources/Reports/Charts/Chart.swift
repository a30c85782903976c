// SPDX-License-Identifier: GPL-3.0-or-later

package import Plans
import Progress

/// What is drawn of a goal: points, the line to the goal, the trend with its band, phases and decisions. Days and values; how it
/// looks is a matter of the drawings.
package struct Chart: Sendable, Equatable {
  /// What the goal says, in short.
  package let title: String
  /// What the values are.
  package let unit: String
  package let points: [GoalPoint]
  package let aimline: Segment?
  package let trend: Segment?
  /// The lower and upper edge of the trend's band.
  package let band: Band?
  /// The first days of phases after the first.
  package let phases: [Mark]
  /// The phase of the first point.
  package let firstPhase: String?
  package let decisions: [Mark]
  package let days: ClosedRange<Int>
  package let values: ClosedRange<Double>

  /// A straight piece between two days.
  package struct Segment: Sendable, Equatable {
    package let from: Int
    package let start: Double
    package let to: Int
    package let end: Double
  }

  /// The room between two edges.
  package struct Band: Sendable, Equatable {
    package let low: Segment
    package let high: Segment
  }

  /// Something that happened on a day.
  package struct Mark: Sendable, Equatable {
    package let day: CalendarDate
    package let words: String
  }

  /// Nil when there is nothing to draw: no point, and no line to the goal.
  package init?(_ progress: GoalProgress) {
    let aimline = progress.aimline.map {
      Segment(from: $0.startDay, start: $0.baseline, to: $0.endDay, end: $0.target)
    }
    guard !progress.points.isEmpty || aimline != nil else { return nil }
    title = progress.goal.text ?? Messages.goal(progress.number).uppercasedFirst
    unit = progress.goal.measure.unit ?? progress.goal.measure.what ?? Messages.value
    points = progress.points
    self.aimline = aimline
    let line = try? progress.trend().get()
    trend = line.map(Self.segment)
    band = line.flatMap(Self.band)
    phases = Self.phases(of: progress)
    firstPhase = progress.points.first?.phase.words
    decisions = progress.decisions.compactMap { kept in
      kept.date.flatMap { date in kept.response.map { Mark(day: date, words: $0.words) } }
    }
    let ends = points.map(\.day.daysSince1970) + (aimline.map { [$0.from, $0.to] } ?? [])
    let last = max(ends.max() ?? 0, (ends.min() ?? 0) + 1)
    days = (ends.min() ?? 0)...last
    let shown =
      points.map(\.value) + (aimline.map { [$0.start, $0.end] } ?? []) + (trend.map { [$0.start, $0.end] } ?? [])
    values = Self.frame(shown)
  }

  private static func segment(_ line: Trend) -> Segment {
    Segment(
      from: line.firstDay, start: line.value(on: line.firstDay), to: line.lastDay, end: line.value(on: line.lastDay))
  }

  private static func band(_ line: Trend) -> Band? {
    guard let first = line.range(on: line.firstDay), let last = line.range(on: line.lastDay) else { return nil }
    return Band(
      low: Segment(from: line.firstDay, start: first.lowerBound, to: line.lastDay, end: last.lowerBound),
      high: Segment(from: line.firstDay, start: first.upperBound, to: line.lastDay, end: last.upperBound))
  }

  /// Where the phase changes from one point to the next, on the day that the plan names where it does.
  private static func phases(of progress: GoalProgress) -> [Mark] {
    let named = progress.plan.monitoring(of: progress.goal.id)?.phases ?? []
    return zip(progress.points, progress.points.dropFirst()).compactMap { before, after in
      guard before.phase != after.phase else { return nil }
      let start = named.filter { $0.phase == after.phase }.compactMap(\.start).last {
        $0 > before.day && $0 <= after.day
      }
      return Mark(day: start ?? after.day, words: after.phase.words)
    }
  }

  /// From a round value at or below the least to one at or above the most.
  static func frame(_ values: [Double]) -> ClosedRange<Double> {
    let (low, high) = (values.min() ?? 0, values.max() ?? 1)
    let step = Ticks.step(for: high - low > 0 ? high - low : max(1, abs(high)), about: 4)
    let (bottom, top) = ((low / step).rounded(.down) * step, (high / step).rounded(.up) * step)
    return bottom...(top > bottom ? top : bottom + step)
  }
}
