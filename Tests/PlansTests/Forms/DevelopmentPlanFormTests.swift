// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

/// US Department of Education: Individual Development Plan.
@Suite struct DevelopmentPlanFormTests {
  private func plan() throws -> Plan {
    try .filled("idp") { plan in
      plan.kind = "development"
      plan.horizon = "3 years"
      (plan.start, plan.end) = (try day("2026-10-01"), try day("2027-09-30"))
      plan.learner.name = "Reyes, Dana, M"
      plan.learner.position = "Program analyst"
      plan.learner.grade = "GS-11"
      plan.learner.unit = "Office of Grants"
      plan.parties = [.named("Lee Park", .supervisor)]
      plan.goals = [
        goal("year 1", "Make the monthly report myself."), goal("year 2", "Lead the report team."),
        goal("year 3", "Run the grants data office."),
      ]
      plan.goals[0].measure.what = "reports made without help"
      plan.goals[0].purpose = "E Improved Performance"
      plan.goals[0].priority = "1 Essential"
      plan.actions = [
        ActionStep(id: id("course")) {
          $0.goal = plan.goals[0].id
          $0.code = "T2 classroom training"
          $0.text = "Pivot tables, two mornings"
          $0.cost.amount = Amount("450.00")
          $0.cost.currency = "USD"
          $0.evidence = "Certificate, and the November report"
        }
      ]
      plan.actions[0].due = try day("2026-11-30")
      plan.signatures = [sign("Dana Reyes", .employee, 1), sign("Lee Park", .supervisor, 2)]
      plan.signatures[0].date = try day("2026-10-05")
    }
  }

  private func goal(_ horizon: String, _ text: String) -> Goal {
    Goal(id: id(horizon)) {
      $0.horizon = horizon
      $0.statement = text
    }
  }

  private func sign(_ name: String, _ role: Role, _ order: Int) -> Signature {
    Signature(id: id("signature of \(name)")) {
      $0.who = id(name)
      $0.role = role
      $0.order = order
      $0.required = true
      $0.meaning = .agreed
    }
  }

  @Test func `holds every field`() throws {
    try expectHeld(
      plan(),
      answers: [
        "Reyes, Dana, M", "Program analyst", "GS-11", "Office of Grants", "Lee Park", "2026-10-01", "2027-09-30",
        "monthly report", "Lead the report team", "Run the grants data office", "reports made",
        "E Improved Performance",
        "1 Essential", "T2 classroom", "450.00", "2026-11-30", "Certificate", "2026-10-05",
      ])
  }

  @Test(arguments: [PlanStatus.noneNeeded, .declined])
  func `no plan is a plan that can be signed`(status: PlanStatus) throws {
    var plan = try plan()
    plan.status = status
    plan.statusReason = "we agree that nothing more is needed this year"
    plan.goals = []
    plan.actions = []
    try expectHeld(plan, answers: [status.rawValue, "nothing more is needed"])
    let kind = Kind(id: "development", title: "Development plan", required: ["learner.name", "goal.statement"])
    #expect(plan.findings(CheckContext(today: try day("2026-10-06"), kind: kind)).isEmpty)
  }
}
