// SPDX-License-Identifier: GPL-3.0-or-later

package import Interventions
import Localization
package import Plans
package import Progress

/// How a goal could be watched, each part with its reason: what the program would choose, to be taken or changed.
package struct MonitoringSuggestion: Sendable {
  /// One thing that is chosen, and why.
  package struct Part: Sendable, Equatable {
    package let name: String
    package let value: String
    package let reason: String
  }

  package let instrument: String?
  /// The identifier of the person who collects the data.
  package let collector: Identifier?
  /// Days between two data points; nil where the plan as a whole is watched, from one meeting to the next.
  package let everyDays: Int?
  /// The same in words.
  package let frequency: String
  package let rule: Progress.DecisionRule.Kind
  package let parts: [Part]

  /// - Parameters:
  ///   - goal: nil for the plan as a whole.
  ///   - catalogue: its measures give an instrument where the goal names none.
  ///   - day: who is there on it can collect the data.
  package init(for goal: Goal?, of plan: Plan, catalogue: Catalogue?, on day: CalendarDate) {
    let known = goal.map { plan.monitoring(of: $0.id) } ?? plan.monitoring.first { $0.goal == nil }
    let found = goal.flatMap { Self.instrument(of: $0, known, catalogue) }
    let person = Self.collector(of: goal, in: plan, known, on: day)
    let isNumber = goal.map(Self.isNumber) ?? false
    instrument = found?.value
    collector = person?.id
    everyDays = goal == nil ? nil : known?.everyDays ?? known?.frequency.flatMap(Rhythm.days) ?? 7
    frequency =
      everyDays.map {
        $0 == 7
          ? say("reports.monitoring-suggestion.init-3", "once a week")
          : say("reports.monitoring-suggestion.init-4", "every \($0) days")
      } ?? say("reports.monitoring-suggestion.init-7", "in each talk about the plan")
    rule = isNumber ? .trend : .level
    parts = [
      Part(
        name: say("reports.monitoring-suggestion.init.name", "measured with"), value: found?.value ?? Messages.notKnown,
        reason: found?.reason
          ?? say(
            "reports.monitoring-suggestion.init", "the goal does not say what is counted: say it with --instrument")),
      Part(
        name: say("reports.monitoring-suggestion.init.name-2", "by"),
        value: person.flatMap { plan.name(of: $0.id) } ?? Messages.notKnown,
        reason: person?.reason
          ?? say("reports.monitoring-suggestion.init-2", "nobody in the plan fits: say it with --collector")),
      Part(
        name: say("reports.monitoring-suggestion.init.name-3", "how often"), value: frequency,
        reason: say(
          "reports.monitoring-suggestion.init.reason",
          "one point a week for ten to twelve weeks is what a trend needs before it can be trusted")),
      Part(
        name: say("reports.monitoring-suggestion.init.name-4", "decided by"),
        value: Messages.code(rule.rawValue),
        reason: isNumber
          ? say("reports.monitoring-suggestion.init-5", "a trend judges more truly than a few points in a row")
          : say("reports.monitoring-suggestion.init-6", "without a number there is no line to compare with")
      ),
    ]
  }

  /// Sets what nobody has said yet; what was said stays.
  package func complete(_ monitoring: inout Monitoring, on day: CalendarDate) {
    monitoring.instrument = monitoring.instrument ?? instrument
    monitoring.collector = monitoring.collector ?? collector
    monitoring.everyDays = monitoring.everyDays ?? everyDays
    monitoring.frequency = monitoring.frequency ?? frequency
    guard monitoring.rule.isEmpty else { return }
    monitoring.rule.kind = RuleKind(rawValue: rule.rawValue)
    monitoring.rule.chosen = day
  }

  /// Whether a goal is told by a number: where nobody said so, whether something is counted for it.
  private static func isNumber(_ goal: Goal) -> Bool {
    guard let kind = goal.progressType else { return goal.measure.what != nil || goal.measure.target?.number != nil }
    return [.numeric, .count].contains(kind)
  }

  private static func instrument(
    of goal: Goal, _ known: Monitoring?, _ catalogue: Catalogue?
  ) -> (value: String, reason: String)? {
    if let said = known?.instrument ?? goal.measure.instrument {
      return (said, say("reports.monitoring-suggestion.instrument", "the plan says so already"))
    }
    let fitting = MeasureFinder(measures: catalogue?.measures ?? []).measure(for: goal)
    if let instrument = fitting?.instrument {
      return (
        instrument,
        say(
          "reports.monitoring-suggestion.instrument-2",
          "it measures \(fitting?.about.title.lowercasedFirst ?? say("reports.monitoring-suggestion.instrument-3", "this"))"
        )
      )
    }
    return goal.measure.what.map {
      ($0, say("reports.monitoring-suggestion.instrument-4", "it is what the goal counts"))
    }
  }

  private static func collector(
    of goal: Goal?, in plan: Plan, _ known: Monitoring?, on day: CalendarDate
  ) -> (id: Identifier, reason: String)? {
    if let said = known?.collector {
      return (said, say("reports.monitoring-suggestion.collector", "the plan says so already"))
    }
    let planned = plan.interventions(for: goal?.id)
    if let said = planned.compactMap(\.collector).first {
      return (said, say("reports.monitoring-suggestion.collector-2", "named with the intervention"))
    }
    let roles: [Role] = [.teacher, .caseManager, .specialist, .trainer, .supervisor, .mentor, .buddy, .parent]
    let doers = Set(planned.compactMap(\.who))
    let present = plan.present(on: day)
    let ranked = roles.flatMap { role in present.filter { $0.role == role } }
    if let other = ranked.first(where: { !doers.contains($0.id) }) {
      return (
        other.id,
        doers.isEmpty
          ? say("reports.monitoring-suggestion.collector-3", "closest to the work")
          : say("reports.monitoring-suggestion.collector-4", "someone else than the one who delivers it sees it fresh")
      )
    }
    if let same = ranked.first {
      return (same.id, say("reports.monitoring-suggestion.collector-5", "nobody else is in the plan"))
    }
    return (
      plan.learner.id,
      say("reports.monitoring-suggestion.collector-6", "the learner counts it, because nobody else is in the plan")
    )
  }
}
