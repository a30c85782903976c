// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
package import Plans
import Progress

/// How the goals of a plan stand: drawn and in words, or as a table for those who cannot see a drawing.
package struct ProgressReport: Sendable {
  let goals: [GoalProgress]
  let plan: Plan

  /// - Parameter goals: those that are shown, in their order.
  package init(_ goals: [GoalProgress], of plan: Plan) {
    self.goals = goals
    self.plan = plan
  }

  /// - Parameter isPlain: a table of the points in place of the drawing.
  package func text(_ options: ReportOptions, isPlain: Bool = false) -> String {
    var writer = TextWriter(options)
    if goals.isEmpty { writer.append(Messages.noGoals) }
    for progress in goals {
      writer.blank()
      write(progress, isPlain: isPlain, to: &writer)
    }
    if let score = Self.attainment(of: goals) {
      writer.blank()
      writer.write([Fact(Messages.attainment, score)].compactMap(\.self), indent: 0)
    }
    return writer.lines.joined(separator: "\n") + "\n"
  }

  private func write(_ progress: GoalProgress, isPlain: Bool, to writer: inout TextWriter) {
    let title = labelled(Messages.goal(progress.number).uppercasedFirst, progress.goal.text ?? Messages.noWords)
    writer.heading(title, .heading, rule: "\u{2500}")
    if progress.points.isEmpty { writer.append(Messages.noPoints) }
    if let chart = Chart(progress), !isPlain {
      writer.blank()
      for line in TextChart(chart, width: writer.width).lines { writer.append(line) }
    } else if !progress.points.isEmpty {
      writer.blank()
      writer.write([.table(Self.table(of: progress))], indent: 0)
    }
    writer.blank()
    writer.write(
      progress.facts + [progress.ruleFact].compactMap(\.self) + suggestion(progress) + progress.decisionFacts, indent: 0
    )
  }

  private func suggestion(_ progress: GoalProgress) -> [Fact] {
    [Fact(Messages.suggested, progress.suggestion?.sentence)].compactMap(\.self)
  }

  /// Every point beside the value that the line to the goal expects on its day.
  static func table(of progress: GoalProgress) -> Table {
    let line = progress.aimline
    return Table(
      headings: [Messages.day, Messages.value, Messages.aimlineLabel, Messages.phaseLabel, Messages.note],
      rows: progress.points.map { point in
        Table.Row([
          point.day.shortWords, Figures.text(point.value, places: 2),
          line.map { Figures.text($0.value(on: point.day.daysSince1970)) } ?? "", point.phase.words,
          [point.isCorrected ? say(code: "corrected") : nil, point.note].compactMap(\.self).listedLoosely,
        ])
      })
  }

  /// The points of a goal as a table, for those who cannot see a drawing.
  package static func points(of progress: GoalProgress, options: ReportOptions) -> String {
    var writer = TextWriter(options)
    writer.write([.table(table(of: progress))], indent: 0)
    return writer.lines.joined(separator: "\n") + "\n"
  }

  /// The score T over the goals that are told on the scale of goal attainment; nil where there is none.
  static func attainment(of goals: [GoalProgress]) -> String? {
    let scores = goals.compactMap(\.attainmentScore)
    guard let all = GoalAttainment(scores) else { return nil }
    return Messages.attainment(all.tScore, goals: scores.count)
  }
}

extension GoalProgress {
  /// The level reached of five, from -2 to 2; nil for goals that are not told so.
  var attainmentScore: GoalAttainment.Score? {
    guard kind == .rubric, goal.measure.levels.count == 5, let last = points.last?.value else { return nil }
    return GoalAttainment.Score(level: last - 3, weight: goal.weight?.number ?? 1)
  }
}
