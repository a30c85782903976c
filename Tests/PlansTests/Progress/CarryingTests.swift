// SPDX-License-Identifier: GPL-3.0-or-later
import Plans
import Testing

@Suite struct CarryingTests {
  private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso)) }

  private func plan() throws -> Plan {
    let start = try day("2026-09-07")
    return Plan(id: Identifier("plan")) { plan in
      plan.start = start
      plan.status = .active
      plan.learner.name = "Maya"
      plan.parties = [
        Party(id: Identifier("gone")) { $0.until = CalendarDate("2026-12-01") }, Party(id: Identifier("here")),
      ]
      plan.gaps = [Gap(id: Identifier("g1")), Gap(id: Identifier("g2"))]
      plan.goals = [
        Goal(id: Identifier("a")) {
          $0.gaps = [Identifier("g1")]
          $0.measure.baseline = 40
          $0.measure.target = 90
          $0.due = CalendarDate("2027-01-15")
        },
        Goal(id: Identifier("b")) { $0.gaps = [Identifier("g2")] },
      ]
      plan.interventions = [
        PlannedIntervention(id: Identifier("use")) {
          $0.goal = Identifier("a")
          $0.fidelity = [FidelityEntry(id: Identifier("f"))]
        },
        PlannedIntervention(id: Identifier("over")) {
          $0.goal = Identifier("a"); $0.endReason = "no help"
        },
      ]
      plan.observations = [Observation(id: Identifier("o")) { $0.goal = Identifier("a") }]
      plan.actions = [ActionStep(id: Identifier("step")) { $0.text = "Bring the badge" }]
    }
  }

  @Test func `a carried goal says what changes, where it begins now and where it came from`() throws {
    let next = try plan().carriedOver(
      [Identifier("a")], change: { _ in "mornings" }, to: Identifier("next"), start: try day("2027-01-11"),
      baseline: { _ in 61 })
    let goal = try #require(next.goals.first)
    #expect(next.goals.count == 1)
    #expect(goal.change == "mornings" && goal.carriedFrom == "plan/a" && goal.status == .open)
    #expect(goal.measure.baseline == 61 && goal.measure.baselineDate?.iso == "2027-01-11" && goal.measure.target == 90)
    #expect(goal.due?.iso == "2027-01-15")
    #expect(next.gaps.map(\.id.text) == ["g1"])
    #expect(next.parties.map(\.id.text) == ["here"])
    #expect(next.interventions.map(\.id.text) == ["use"])
    #expect(next.interventions[0].fidelity.isEmpty && next.observations.isEmpty)
    #expect(next.links.first?.plan == Identifier("plan"))
  }

  @Test func `a day that lies before the new plan is not carried over`() throws {
    let next = try plan().carriedOver(
      [Identifier("a")], change: { _ in nil }, to: Identifier("next"), start: try day("2027-02-01"),
      baseline: { _ in nil })
    #expect(next.goals[0].due == nil)
    #expect(next.goals[0].measure.baseline == 40)
  }

  @Test func `each rhythm gets its next review once`() throws {
    var plan = try plan()
    plan.reviews = [
      Review(id: Identifier("r")) {
        $0.clock = "quarterly"; $0.done = CalendarDate("2026-12-01")
      }
    ]
    let clocks = [Clock(id: "quarterly", months: 3), Clock(id: "annual", months: 12)]
    plan.planReviews(clocks, today: try day("2026-12-10"))
    #expect(plan.reviews.compactMap(\.due?.iso) == ["2027-03-01", "2027-09-07"])
    let before = plan
    plan.planReviews(clocks, today: try day("2026-12-10"))
    #expect(plan == before)
    plan.planReviews([Clock(id: "monitoring", months: 1)], today: try day("2026-12-10"))
    #expect(plan.reviews.last?.due?.iso == "2027-01-07", "the next one that is not over yet")
  }

  @Test func `a change to many plans says whether it changed this one`() throws {
    var plan = try plan()
    let new = Identifier("new")
    let date = try day("2026-10-01")
    var changes: [Bool] = []
    changes.append(plan.amend(.addCheckpoint("Day 30: How is it?", day: 30), id: new))
    changes.append(plan.amend(.addCheckpoint("Day 30: How is it?", day: 30), id: new))
    changes.append(plan.amend(.addStep("Fire drill", day: 10, date: nil, who: "Tom"), id: Identifier("drill")))
    changes.append(plan.amend(.move("fire", day: 12, date: nil), id: new))
    changes.append(plan.amend(.done("badge", date), id: new))
    changes.append(plan.amend(.remove("nothing of it"), id: new))
    #expect(changes == [true, false, true, true, true, false])
    #expect(plan.checkpoints.compactMap(plan.date(of:)).map(\.iso) == ["2026-10-07"])
    #expect(plan.actions.map(\.due?.iso) == [nil, "2026-09-19"])
    #expect(plan.actions[0].done == date)
    #expect(plan.name(of: plan.actions[1].who) == "Tom")
    let isGone = plan.amend(.remove("fire"), id: new)
    #expect(isGone && plan.actions.count == 1)
  }
}
