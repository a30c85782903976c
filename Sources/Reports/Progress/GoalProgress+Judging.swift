// SPDX-License-Identifier: GPL-3.0-or-later

package import Plans
package import Progress

extension GoalProgress {
  /// The rule that was chosen, with its numbers; the standard one where nobody chose.
  package var rule: ChosenRule { ChosenRule(plan.monitoring(of: goal.id)?.rule) }

  /// How much of what was planned took place in the present stretch; nil where nobody wrote it down.
  package var fidelity: Fidelity? {
    let starts = plan.monitoring(of: goal.id)?.phases.filter { $0.phase == phase }.compactMap(\.start) ?? []
    let since = starts.filter { $0 <= today }.max()
    var (planned, held, minutesPlanned, minutesHeld) = (0, 0, 0.0, 0.0)
    var knowsMinutes = true
    for intervention in plan.interventions(for: goal.id) {
      for entry in intervention.fidelity {
        guard let sessions = entry.planned, let took = entry.held, entry.isWithin(since, today) else { continue }
        planned += sessions
        held += took
        guard let each = intervention.minutes?.number, let real = entry.minutes?.number else {
          knowsMinutes = false
          continue
        }
        minutesPlanned += Double(sessions) * each
        minutesHeld += Double(took) * real
      }
    }
    let minutes = knowsMinutes && minutesPlanned > 0
    return Fidelity(
      sessionsPlanned: planned, sessionsHeld: held, minutesPlanned: minutes ? minutesPlanned : nil,
      minutesHeld: minutes ? minutesHeld : nil)
  }

  /// What the rule suggests; nil where there is no line to judge against.
  package var decision: Progress.Decision? {
    guard let aimline, kind != .milestone else { return nil }
    let stage: Situation.Stage = phase == .baseline ? .baseline : phase == .fadeOut ? .fadeOut : .intervention
    return rule.rule.decide(
      Situation(
        series: present, stage: stage, aimline: aimline, wanted: wanted, fidelity: fidelity,
        today: today.daysSince1970))
  }

  /// The trend of the present stretch.
  package func trend(_ method: TrendMethod = .theilSen) -> Result<Trend, TrendRefusal> {
    do throws(TrendRefusal) {
      return .success(try present.trend(method))
    } catch {
      return .failure(error)
    }
  }

  /// The baseline against all that came after it; nil without points in both.
  package var comparison: PhaseComparison? {
    let after = points.filter { $0.phase != .baseline }.map(\.value)
    return PhaseComparison(baseline: series(.baseline).values, treatment: after, wanted: wanted)
  }

  /// Where it stands; nil where nothing is known.
  package var standing: Standing? {
    switch kind {
    case .milestone:
      let steps = plan.actions(for: goal.id).filter { $0.status != .dropped }
      return steps.isEmpty ? nil : .milestones(reached: steps.count { !$0.isOpen }, of: steps.count)
    case .rubric:
      guard let last = present.last(1).values.first ?? points.last?.value, let target else { return nil }
      return .rubric(level: Int(last), wanted: Int(target), of: max(goal.measure.levels.count, Int(target)))
    case .count:
      return target.map { .count(happened: points.last?.value ?? 0, target: $0) }
    case .yesNo:
      let criterion = Criterion(of: goal.measure)
      let window = points.suffix(criterion?.window ?? 1)
      return window.isEmpty
        ? nil : .yes(times: window.count { $0.value == 1 }, of: window.count, wanted: criterion?.times ?? 1)
    default:
      guard let last = present.last(3).values.median ?? points.last?.value, let start = start?.value, let target else {
        return nil
      }
      return .number(last: last, baseline: start, target: target)
    }
  }

  /// Whether the criterion of the measure is met, "4 of 5 weeks"; nil without one, or with too few points.
  package var meetsCriterion: Bool? {
    guard let criterion = Criterion(of: goal.measure), let target else { return nil }
    return criterion.isMet(by: points.map(\.value), target: target, wanted)
  }

  /// How ambitious the growth is that the goal asks for; nil where no norm fits.
  package var ambition: Ambition? {
    guard let norm, let aimline else { return nil }
    return Ambition(
      growth: wanted.sign * aimline.growthPerWeek, usual: norm.bounds.usual, high: norm.bounds.high)
  }

  /// What people decided about it, the earliest first.
  package var decisions: [GoalDecision] {
    plan.decisions.filter { $0.goal == goal.id }.enumerated().sorted { one, other in
      (one.element.date?.iso ?? "", one.offset) < (other.element.date?.iso ?? "", other.offset)
    }.map(\.element)
  }
}

extension FidelityEntry {
  fileprivate func isWithin(_ since: CalendarDate?, _ today: CalendarDate) -> Bool {
    guard let date else { return true }
    return date <= today && (since.map { date >= $0 } ?? true)
  }
}
