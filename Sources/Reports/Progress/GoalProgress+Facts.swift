// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
import Plans
import Progress

extension GoalProgress {
  /// What the data say, a line each; nothing where there are none.
  var facts: [Fact] {
    let unit = unit
    let said: [Fact?] = [
      Fact(Messages.standing, standing.map { Messages.standing($0, unit: unit, levels: goal.measure.levels) }),
      Fact(
        Messages.criterionLabel,
        points.isEmpty || Criterion(of: goal.measure) == nil
          ? nil : goal.measure.criterion.map { Messages.criterion($0, isMet: meetsCriterion) }),
      trendFact,
      Fact(Messages.aimlineLabel, hasLines ? aimline.map { Messages.aimline($0, unit: unit) } : nil),
      Fact(Messages.projected, projection),
      Fact(Messages.deliveredLabel, fidelity.map(Messages.fidelity)),
      Fact(Messages.effect, comparison.map(Messages.effect)),
    ]
    return said.compactMap(\.self) + ambitionFacts
  }

  /// Whether there are points enough to say how it goes: those through which a line can be laid.
  var isEnoughToTell: Bool { points.count >= Trend.fewestPoints }

  /// The suggestion with its grounds; nil where the goal has no data or no line to judge against.
  package var suggestion: DecisionWords? {
    guard !points.isEmpty else { return nil }
    return decision.map { DecisionWords($0, wanted: wanted, unit: unit) }
  }

  /// Points of a goal that is told by a number make a line.
  private var hasLines: Bool { !points.isEmpty && kind != .milestone && kind != .yesNo }

  private var trendFact: Fact? {
    guard hasLines else { return nil }
    switch trend() {
    case .success(let line): return Fact(Messages.trendLabel, Messages.trend(line, unit: unit))
    case .failure(let refusal): return Fact(Messages.trendLabel, Messages.refusal(refusal))
    }
  }

  private var projection: String? {
    guard hasLines, let aimline, let target, case .success(let line) = trend(), aimline.endDay > line.lastDay else {
      return nil
    }
    let day = line.day(reaching: target, wanted).flatMap { CalendarDate(daysSince1970: $0) }
    return Messages.projection(line.projection(to: aimline.endDay), reached: day, unit: unit)
  }

  private var ambitionFacts: [Fact] {
    guard let norm, let ambition, let aimline, let target else { return [] }
    let place = (goal.due ?? plan.end).flatMap { day in
      norm.percentile(of: target, on: day).flatMap { band in norm.table.map { Messages.percentile(band, table: $0) } }
    }
    let words = Messages.ambition(ambition, growth: aimline.growthPerWeek, norm: norm, unit: unit)
    return [Fact(Messages.ambitionLabel, [words, place].compactMap(\.self).listedLoosely)].compactMap(\.self)
  }

  /// What people decided, a line each.
  var decisionFacts: [Fact] {
    decisions.compactMap { kept in
      let said = kept.response?.words ?? ""
      let words = [said, kept.reason.map { say("reports.goal-progress-facts.decision-facts", "because: \($0)") }]
        .compactMap(\.self).listed
      return Fact("\(Messages.decided) \(kept.date?.shortWords ?? "")", words)
    }
  }

  /// The rule in words, with its numbers and the day it was chosen.
  var ruleFact: Fact? {
    guard rule.isChosen || kind == .numeric || kind == .count else { return nil }
    let numbers = rule.rule.kind.parameters.compactMap { parameter in
      rule.rule[parameter].map { Messages.told(parameter, $0, unit: unit) }
    }
    let kind = Messages.code(rule.rule.kind.rawValue)
    let chosen = plan.monitoring(of: goal.id)?.rule.chosen.map {
      say("reports.goal-progress-facts.rule-fact.chosen", "chosen on \($0.shortWords)")
    }
    let origin =
      rule.isChosen
      ? chosen : say("reports.goal-progress-facts.rule-fact.origin", "nobody chose one, so this is the usual one")
    return Fact(
      Messages.rule,
      ([kind, numbers.listed] + [origin].compactMap(\.self) + rule.faults).listedLoosely)
  }
}

extension Progress.DecisionRule.Parameter {
  /// "minimum points".
  package var words: String { say(code: rawValue) }
}
