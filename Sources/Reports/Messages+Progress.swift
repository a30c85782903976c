// SPDX-License-Identifier: GPL-3.0-or-later

import Interventions
import Localization
import Plans
import Progress

/// The words around the data of a goal.
extension Messages {
  static func unknownRule(_ code: String) -> String {
    say("reports.unknown-rule", "rule \"\(code)\" is not known: the trend is used")
  }
  static func unusableParameter(_ name: String) -> String {
    say("reports.unusable-parameter", "number \"\(name)\" of the rule cannot be used: its default is")
  }

  static var howItStands: String { say("reports.how-it-stands", "How it stands") }
  static var standing: String { say("reports.standing", "So far") }
  static var trendLabel: String { say("reports.trend-label", "Trend") }
  static var aimlineLabel: String { say("reports.aimline-label", "Line to the goal") }
  static var projected: String { say("reports.projected", "If it goes on so") }
  static var suggested: String { say("reports.suggested", "The data say") }
  static var suggestedThen: String { say("reports.suggested-then", "The data said") }
  static var decided: String { say("reports.decided", "Decided") }
  static var decisions: String { say("reports.decisions", "What was decided") }
  static var effect: String { say("reports.effect", "Before and during") }
  static var deliveredLabel: String { say("reports.delivered-label", "Done as planned") }
  static var ambitionLabel: String { say("reports.ambition-label", "How ambitious") }
  static var criterionLabel: String { say("reports.criterion-label", "Counts when") }
  static var attainment: String { say("reports.attainment", "All goals together") }
  static var trendBand: String { say("reports.trend-band", "where the trend may lie (95 %)") }
  static var onlyTheLine: String { say("reports.only-the-line", "No data yet; only the line to the goal is drawn.") }
  static func chartOf(_ unit: String) -> String { say("reports.chart-of", "Drawn: \(unit)") }
  static var noPoints: String { say("reports.no-points", "no data yet") }
  static var noGoals: String { say("reports.no-goals", "There are no goals in this plan.") }
  static var phaseLabel: String { say("reports.phase-label", "Phase") }

  // MARK: Standing

  static func standing(_ standing: Standing, unit: String?, levels: [String]) -> String {
    let share = standing.share.map { say("reports.standing.share", ", \(Figures.percent($0)) of the way") } ?? ""
    switch standing {
    case .number(let last, let baseline, let target):
      return say(
        "reports.standing.number",
        "\(with(last, unit)) now (median of the last points), from \(text(baseline)) to \(text(target))\(share)")
    case .rubric(let level, let wanted, let all):
      let words = levels.indices.contains(level - 1) ? "\"\(levels[level - 1])\", " : ""
      return say("reports.standing.rubric", "\(words)level \(level) of \(all), level \(wanted) is wanted")
    case .milestones(let reached, let all): return say("reports.standing.milestones", "\(reached) of \(all) steps done")
    case .count(let happened, let target):
      return say("reports.standing.count", "\(with(happened, unit)) of \(text(target))\(share)")
    case .yes(let times, let all, let wanted):
      return say("reports.standing.yes", "\(times) of the last \(all) were yes, \(wanted) are wanted")
    }
  }

  static func criterion(_ words: String, isMet: Bool?) -> String {
    isMet.map { "\(words): \($0 ? say("reports.criterion", "met") : say("reports.criterion-2", "not met yet"))" }
      ?? say("reports.criterion-3", "\(words): too few points yet")
  }

  // MARK: Trend

  static func trend(_ trend: Trend, unit: String?) -> String {
    let range = trend.slopeRange.map {
      say(
        "reports.trend",
        "; at 95 % between \(Figures.change($0.lowerBound * 7, places: 2)) and \(Figures.change($0.upperBound * 7, places: 2))"
      )
    }
    let counted = say("reports.trend-points", "\(methodWords(trend.method)) through \(trend.count) points")
    return say(
      "reports.trend-2",
      "\(perWeek(trend.slopePerWeek, unit)) (\(counted)\(range ?? say("reports.trend-3", "; too few to say how sure")))"
    )
  }

  /// The kind of line in words for people who draw none; programs read its name in JSON.
  static func methodWords(_ method: TrendMethod) -> String {
    switch method {
    case .theilSen: say("reports.method-words.theil-sen", "the middle line")
    case .leastSquares: say("reports.method-words.least-squares", "the nearest straight line")
    case .tukey: say("reports.method-words.tukey", "the line by thirds")
    }
  }

  static func refusal(_ refusal: TrendRefusal) -> String {
    switch refusal {
    case .tooFewPoints(let have, let need):
      say("reports.refusal.too-few-points", "no trend: \(points(have)), and a line needs \(need)")
    case .oneDayOnly: say("reports.refusal.one-day-only", "no trend: all points are of one day")
    case .notComputable: say("reports.refusal.not-computable", "no trend: the values lie too far apart")
    }
  }

  static func aimline(_ aimline: Aimline, unit: String?) -> String { perWeek(aimline.growthPerWeek, unit) }

  static func projection(_ projection: Projection, reached: CalendarDate?, unit: String?) -> String {
    let value = projection.value
    let day = CalendarDate(daysSince1970: projection.day)?.shortWords ?? ""
    let range =
      projection.range.map { say("reports.projection.range", " (\(text($0.lowerBound)) to \(text($0.upperBound)))") }
      ?? ""
    let when =
      reached.map { say("reports.projection.when", "; the target on \($0.shortWords)") }
      ?? say("reports.projection.when-2", "; the target is not reached on this line")
    let warnings = projection.warnings.map(warning)
    let caution =
      warnings.isEmpty
      ? "" : say("reports.projection.caution", ". Take it with care: \(warnings.listed)")
    return say("reports.projection", "\(with(value, unit))\(range) by \(day)\(when)\(caution)")
  }

  private static func warning(_ warning: ProjectionWarning) -> String {
    switch warning {
    case .fewPoints(let count): say("reports.warning.few-points", "only \(points(count))")
    case .fewDays(let days): say("reports.warning.few-days", "only \(max(1, days / 7)) weeks")
    case .farAhead: say("reports.warning.far-ahead", "the day lies further ahead than the points reach back")
    }
  }

  // MARK: Effects

  static func effect(_ phases: PhaseComparison) -> String {
    let values = [
      "NAP \(share(phases.nap))", "Tau \(share(phases.tau))", "PND \(share(phases.pnd))",
      "PEM \(share(phases.pem))", "PAND \(share(phases.pand))", "IRD \(share(phases.ird))",
    ]
    let counts = say(
      "reports.effect.counts", "\(phases.baseline.count) points before, \(phases.treatment.count) during")
    return say(
      "reports.effect-7", "\(values.listed) (\(counts); NAP 0.5 is chance; one change shows no cause)")
  }

  static func tauU(_ phases: PhaseComparison) -> String {
    say(
      "reports.tau-u",
      "Tau-U \(share(phases.tauU)): take care, it is not bounded by 1 and programs define it differently")
  }

  private static func share(_ number: Double) -> String { Figures.text(number, places: 2) }

  static func fidelity(_ fidelity: Fidelity) -> String {
    let sessions =
      say(
        "reports.fidelity",
        "\(fidelity.sessionsHeld) of \(fidelity.sessionsPlanned) sessions were held (\(Figures.percent(fidelity.shareOfSessions)))"
      )
    guard let planned = fidelity.minutesPlanned, let held = fidelity.minutesHeld, let share = fidelity.shareOfMinutes
    else { return sessions }
    return say(
      "reports.fidelity-2", "\(sessions), \(text(held)) of \(text(planned)) minutes (\(Figures.percent(share)))")
  }

  // MARK: Norms

  static func ambition(_ ambition: Ambition, growth: Double, norm: GrowthBoundsOfGoal, unit: String?) -> String {
    let asked = say("reports.ambition.asked", "the goal asks for \(perWeek(growth, unit))")
    let usual =
      say(
        "reports.ambition",
        "\(Figures.text(norm.bounds.usual, places: 2)) usual, \(Figures.text(norm.bounds.high, places: 2)) ambitious")
    let judged =
      switch ambition {
      case .none: say("reports.ambition.none", "no growth")
      case .usual: say("reports.ambition.usual", "usual")
      case .ambitious: say("reports.ambition.ambitious", "ambitious")
      case .beyond: say("reports.ambition.beyond", "more than was published as ambitious")
      }
    return say(
      "reports.ambition.beyond-2", "\(judged): \(asked); in grade \(norm.grade.text) \(usual) (\(norm.source))")
  }

  static func percentile(_ band: PercentileBand, table: NormTable) -> String {
    let place =
      switch band {
      case .below(let lowest): say("reports.percentile.below", "below the \(ordinal(lowest)) percentile")
      case .from(let low, let high):
        say("reports.percentile.from", "at or above the \(ordinal(low)) percentile and below the \(ordinal(high))")
      case .atOrAbove(let highest):
        say("reports.percentile.at-or-above", "at or above the \(ordinal(highest)) percentile")
      }
    return say("reports.percentile.at-or-above-2", "the target lies \(place) of that time of year (\(table.title))")
  }

  private static func ordinal(_ number: Int) -> String { say("reports.ordinal", "\(number)th") }

  static func attainment(_ score: Double, goals: Int) -> String {
    say("reports.attainment-2", "goal attainment T = \(Figures.text(score)) over \(goals) goals (50 is as expected)")
  }

  // MARK: Pieces

  static func points(_ count: Int) -> String { say("reports.points", count, one: "1 point", other: "\(count) points") }
  static func text(_ number: Double) -> String { Figures.text(number) }
  static func with(_ number: Double, _ unit: String?) -> String { withUnit(text(number), unit) }
  static func perWeek(_ number: Double, _ unit: String?) -> String {
    say("reports.per-week", "\(withUnit(Figures.change(number, places: 2), unit)) each week")
  }
}
