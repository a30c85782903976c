// SPDX-License-Identifier: GPL-3.0-or-later
import Plans

@testable import Store

let noon = instant("2026-11-21T12:00:00Z")
let later = instant("2026-11-22T09:30:00Z")

/// Tests write moments and days that exist; a slip ends the run.
func instant(_ iso: String) -> Instant { [iso].compactMap { Instant($0) }[0] }
func day(_ iso: String) -> CalendarDate { [iso].compactMap { CalendarDate($0) }[0] }

extension ChangeNote {
  static func sample(_ words: String = "started the plan", by actor: String = "M. Lopez", at: Instant = noon) -> Self {
    ChangeNote(words: [words], by: actor, at: at)
  }
}

/// A plan with something in every part that the agenda is made of.
func samplePlan(_ name: String = "plan-1", learner: String = "Dana Reyes", goals: Int = 2) -> Plan {
  Plan(id: Identifier(name)) { plan in
    plan.kind = "development"
    plan.title = "Development plan"
    plan.start = day("2026-11-01")
    plan.learner.name = learner
    plan.learner.hireDate = day("2026-11-02")
    plan.parties = [Party(id: Identifier("lee")) { $0.name = "Lee Park" }]
    plan.goals = (0..<goals).map { number in
      Goal(id: Identifier("goal-\(number)")) { goal in
        goal.statement = "I make the monthly report number \(number) myself"
        goal.due = day("2026-12-31")
      }
    }
    plan.actions = [
      ActionStep(id: Identifier("step")) { step in
        step.text = "show the pivot table once"
        step.who = Identifier("lee")
        step.due = day("2026-11-20")
      }
    ]
    plan.checkpoints = [
      Checkpoint(id: Identifier("day-30")) { checkpoint in
        checkpoint.text = "look at the first month"
        checkpoint.event = "hire"
        checkpoint.day = 30
      }
    ]
    plan.reviews = [Review(id: Identifier("review")) { $0.due = day("2027-01-15") }]
  }
}

func sampleSession(_ name: String = "session-1", plan: Identifier? = nil) -> Session {
  Session(
    id: Identifier(name), flow: "employee-development", flowVersion: 1, plan: plan,
    title: "development conversation with Dana Reyes", band: "adult", roles: ["employee": "Dana Reyes"],
    questions: 31, startedAt: noon)
}

/// The error that `body` throws, when it is one of the store's.
func storeError(_ body: () throws -> Void) -> StoreError? {
  do {
    try body()
    return nil
  } catch {
    return error as? StoreError
  }
}
