// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Plans
import Testing

@testable import Reports

@Suite(.hearsEnglish) struct MonitoringSuggestionTests {
  private let today = CalendarDate("2026-11-21") ?? .epoch

  private func plan(_ change: (inout Plan) -> Void = { _ in }) -> Plan {
    var plan = Plan(id: "p")
    plan.learner.id = "maya"
    plan.parties = [Party(id: "chen") { $0.role = .teacher }]
    plan.goals = [Goal(id: "g") { $0.measure.what = "words a minute" }]
    change(&plan)
    return plan
  }

  private func completed(_ plan: Plan, _ before: (inout Monitoring) -> Void = { _ in }, goal: Bool = true) -> Monitoring
  {
    var monitoring = Monitoring(id: "m")
    monitoring.goal = goal ? "g" : nil
    before(&monitoring)
    MonitoringSuggestion(for: goal ? plan.goals[0] : nil, of: plan, catalogue: nil, on: today).complete(
      &monitoring, on: today)
    return monitoring
  }

  @Test func `what nobody said is completed, with the day on which the rule was chosen`() {
    let made = completed(plan())
    #expect(made.instrument == "words a minute" && made.collector == "chen" && made.everyDays == 7)
    #expect(made.frequency == "once a week" && made.rule.kind == .trend && made.rule.chosen == today)
  }

  @Test func `what was said stays`() {
    let made = completed(plan()) {
      $0.collector = "maya"
      $0.rule.text = "when I can do it twice"
    }
    #expect(made.collector == "maya" && made.rule.kind == nil && made.rule.chosen == nil)
  }

  @Test func `a goal without anything to count is judged by whether it is reached`() {
    let bare = plan { $0.goals[0].measure.what = nil }
    #expect(completed(bare).rule.kind == .level)
    let told = plan { $0.goals[0].progressType = .rubric }
    #expect(completed(told).rule.kind == .level)
  }

  @Test func `a plan as a whole is looked at from talk to talk`() {
    let made = completed(plan(), goal: false)
    #expect(made.everyDays == nil && made.frequency == "in each talk about the plan" && made.rule.kind == .level)
    #expect(made.collector == "chen" && made.instrument == nil)
  }
}
