// SPDX-License-Identifier: GPL-3.0-or-later

import Interventions
import Plans
import Progress

/// The words around the data of a goal.
extension Messages {
  static func unknownRule(_ code: String) -> String { "rule \"\(code)\" is not known: the trend is used" }
  static func unusableParameter(_ name: String) -> String {
    "number \"\(name)\" of the rule cannot be used: its default is"
  }

  static let howItStands = "How it stands"
  static let standing = "So far"
  static let trendLabel = "Trend"
  static let aimlineLabel = "Line to the goal"
  static let projected = "If it goes on so"
  static let suggested = "The data say"
  static let suggestedThen = "The data said"
  static let decided = "Decided"
  static let decisions = "What was decided"
  static let effect = "Before and during"
  static let deliveredLabel = "Done as planned"
  static let ambitionLabel = "How ambitious"
  static let criterionLabel = "Counts when"
  static let attainment = "All goals together"
  static let trendBand = "where the trend may lie (95 %)"
  static let onlyTheLine = "No data yet; only the line to the goal is drawn."
  static func chartOf(_ unit: String) -> String { "Drawn: \(unit)" }
  static let noPoints = "no data yet"
  static let noGoals = "There are no goals in this plan."
  static let phaseLabel = "Phase"

  // MARK: Standing

  static func standing(_ standing: Standing, unit: String?, levels: [String]) -> String {
    let share = standing.share.map { ", \(Figures.percent($0)) of the way" } ?? ""
    switch standing {
    case .number(let last, let baseline, let target):
      return "\(with(last, unit)) now (median of the last points), from \(text(baseline)) to \(text(target))\(share)"
    case .rubric(let level, let wanted, let all):
      let words = levels.indices.contains(level - 1) ? "\"\(levels[level - 1])\", " : ""
      return "\(words)level \(level) of \(all), level \(wanted) is wanted"
    case .milestones(let reached, let all): return "\(reached) of \(all) steps done"
    case .count(let happened, let target): return "\(with(happened, unit)) of \(text(target))\(share)"
    case .yes(let times, let all, let wanted): return "\(times) of the last \(all) were yes, \(wanted) are wanted"
    }
  }

  static func criterion(_ words: String, isMet: Bool?) -> String {
    isMet.map { "\(words): \($0 ? "met" : "not met yet")" } ?? "\(words): too few points yet"
  }

  // MARK: Trend

  static func trend(_ trend: Trend, unit: String?) -> String {
    let range = trend.slopeRange.map {
      "; at 95 % between \(Figures.change($0.lowerBound * 7, places: 2)) and \(Figures.change($0.upperBound * 7, places: 2))"
    }
    let method = methodWords(trend.method)
    return
      "\(perWeek(trend.slopePerWeek, unit)) (\(method), \(trend.count) points\(range ?? "; too few to say how sure"))"
  }

  static func methodWords(_ method: TrendMethod) -> String {
    switch method {
    case .theilSen: "Theil-Sen"
    case .leastSquares: "least squares"
    case .tukey: "Tukey"
    }
  }

  static func refusal(_ refusal: TrendRefusal) -> String {
    switch refusal {
    case .tooFewPoints(let have, let need): "no trend: \(points(have)), and a line needs \(need)"
    case .oneDayOnly: "no trend: all points are of one day"
    case .notComputable: "no trend: the values lie too far apart"
    }
  }

  static func aimline(_ aimline: Aimline, unit: String?) -> String { perWeek(aimline.growthPerWeek, unit) }

  static func projection(_ projection: Projection, reached: CalendarDate?, unit: String?) -> String {
    let value = projection.value
    let day = CalendarDate(daysSince1970: projection.day)?.shortWords ?? ""
    let range = projection.range.map { " (\(text($0.lowerBound)) to \(text($0.upperBound)))" } ?? ""
    let when = reached.map { "; the target on \($0.shortWords)" } ?? "; the target is not reached on this line"
    let warnings = projection.warnings.map(warning)
    let caution = warnings.isEmpty ? "" : ". Take it with care: \(warnings.joined(separator: ", "))"
    return "\(with(value, unit))\(range) by \(day)\(when)\(caution)"
  }

  private static func warning(_ warning: ProjectionWarning) -> String {
    switch warning {
    case .fewPoints(let count): "only \(points(count))"
    case .fewDays(let days): "only \(max(1, days / 7)) weeks"
    case .farAhead: "the day lies further ahead than the points reach back"
    }
  }

  // MARK: Effects

  static func effect(_ phases: PhaseComparison) -> String {
    let values = [
      "NAP \(share(phases.nap))", "Tau \(share(phases.tau))", "PND \(share(phases.pnd))", "PEM \(share(phases.pem))",
      "PAND \(share(phases.pand))", "IRD \(share(phases.ird))",
    ]
    let counts = "\(phases.baseline.count) points before, \(phases.treatment.count) during"
    return "\(values.joined(separator: ", ")) (\(counts); NAP 0.5 is chance; one change shows no cause)"
  }

  static func tauU(_ phases: PhaseComparison) -> String {
    "Tau-U \(share(phases.tauU)): take care, it is not bounded by 1 and programs define it differently"
  }

  private static func share(_ number: Double) -> String { Figures.text(number, places: 2) }

  static func fidelity(_ fidelity: Fidelity) -> String {
    let sessions =
      "\(fidelity.sessionsHeld) of \(fidelity.sessionsPlanned) sessions were held (\(Figures.percent(fidelity.shareOfSessions)))"
    guard let planned = fidelity.minutesPlanned, let held = fidelity.minutesHeld, let share = fidelity.shareOfMinutes
    else { return sessions }
    return "\(sessions), \(text(held)) of \(text(planned)) minutes (\(Figures.percent(share)))"
  }

  // MARK: Norms

  static func ambition(_ ambition: Ambition, growth: Double, norm: GrowthBoundsOfGoal, unit: String?) -> String {
    let asked = "the goal asks for \(perWeek(growth, unit))"
    let usual =
      "\(Figures.text(norm.bounds.usual, places: 2)) usual, \(Figures.text(norm.bounds.high, places: 2)) ambitious"
    let judged =
      switch ambition {
      case .none: "no growth"
      case .usual: "usual"
      case .ambitious: "ambitious"
      case .beyond: "more than was published as ambitious"
      }
    return "\(judged): \(asked); in grade \(norm.grade.text) \(usual) (\(norm.source))"
  }

  static func percentile(_ band: PercentileBand, table: NormTable) -> String {
    let place =
      switch band {
      case .below(let lowest): "below the \(ordinal(lowest)) percentile"
      case .from(let low, let high): "at or above the \(ordinal(low)) percentile and below the \(ordinal(high))"
      case .atOrAbove(let highest): "at or above the \(ordinal(highest)) percentile"
      }
    return "the target lies \(place) of that time of year (\(table.title))"
  }

  private static func ordinal(_ number: Int) -> String { "\(number)th" }

  static func attainment(_ score: Double, goals: Int) -> String {
    "goal attainment T = \(Figures.text(score)) over \(goals) goals (50 is as expected)"
  }

  // MARK: Pieces

  static func points(_ count: Int) -> String { count == 1 ? "1 point" : "\(count) points" }
  static func text(_ number: Double) -> String { Figures.text(number) }
  static func with(_ number: Double, _ unit: String?) -> String { withUnit(text(number), unit) }
  static func perWeek(_ number: Double, _ unit: String?) -> String {
    withUnit(Figures.change(number, places: 2), unit) + " each week"
  }
}
