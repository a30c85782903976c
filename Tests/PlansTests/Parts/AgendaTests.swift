// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

@Suite struct AgendaTests {
  private func plan() throws -> Plan {
    try .filled("plan") { plan in
      plan.status = .active
      plan.learner.name = "Dana Reyes"
      plan.parties = [.named("Lee", .mentor)]
      plan.goals = [Goal(id: id("goal")) { $0.statement = "Make the report." }]
      plan.goals[0].due = try day("2026-12-31")
      plan.actions = [ActionStep(id: id("action")) { ($0.text, $0.who) = ("show it once", id("Lee")) }]
      plan.actions[0].due = try day("2026-12-01")
      plan.reviews = [Review(id: id("review"))]
      plan.reviews[0].due = try day("2027-01-10")
      plan.reviews[0].next = try day("2027-04-10")
      plan.consents = [Consent(id: id("consent")) { ($0.use, $0.state) = ("talk to the school", .given) }]
      plan.consents[0].until = try day("2027-06-30")
      plan.accommodations = [Accommodation(id: id("help")) { $0.text = "quiet room" }]
      plan.accommodations[0].until = try day("2026-12-18")
      plan.meetings = [Meeting(id: id("meeting")) { $0.purpose = "half-time" }]
      plan.meetings[0].date = try day("2026-12-07")
    }
  }

  @Test func `everything with a day is there in order`() throws {
    let lines = try plan().agenda().map { "\($0.due) \($0.kind): \($0.what), \($0.who ?? "nobody")" }
    #expect(
      lines == [
        "2026-12-01 action: show it once, Lee", "2026-12-07 meeting: half-time, nobody",
        "2026-12-18 accommodation: end of: quiet room, nobody", "2026-12-31 goal: Make the report., Dana Reyes",
        "2027-01-10 review: review, nobody", "2027-04-10 review: next review, nobody",
        "2027-06-30 consent: end of consent: talk to the school, nobody",
      ])
  }

  @Test func `what is done is marked`() throws {
    var plan = try plan()
    #expect(plan.agenda().filter(\.done).isEmpty)
    plan.actions[0].status = .done
    plan.meetings[0].notes = "all well"
    plan.reviews[0].done = try day("2027-01-09")
    #expect(plan.agenda().filter(\.done).map(\.id) == [id("action"), id("meeting"), id("review")])
    plan.status = .discontinued
    #expect(plan.agenda().filter { !$0.done }.isEmpty)
  }

  @Test func `meeting at which the plan was made is not due`() throws {
    for (created, held, isDone) in [
      ("2026-12-06T09:00:00Z", nil, false), ("2026-12-07T09:00:00Z", nil, true), ("2026-12-08T09:00:00Z", nil, true),
      ("2026-12-08T09:00:00Z", false, false), ("2026-12-06T09:00:00Z", true, true),
    ] as [(String, Bool?, Bool)] {
      var plan = try plan()
      plan.created = Instant(created)
      plan.meetings[0].held = held
      #expect(plan.agenda().first { $0.id == id("meeting") }?.done == isDone, "\(created)")
    }
  }

  @Test func `review that found something is done`() throws {
    var plan = try plan()
    plan.reviews[0].outcomes = [ReviewOutcome(id: id("outcome")) { $0.goal = id("goal") }]
    #expect(plan.agenda().first { $0.id == id("review") }?.done == true)
  }

  @Test func `next date is over once a later review took place`() throws {
    for (day, isDone) in [("2027-01-08", false), ("2027-04-08", true)] {
      var plan = try plan()
      plan.reviews[0].done = try PlansTests.day("2027-01-09")
      plan.reviews.append(Review(id: id("second")))
      plan.reviews[1].done = try PlansTests.day(day)
      #expect(plan.agenda().first { $0.due.iso == "2027-04-10" }?.done == isDone)
    }
  }

  @Test func `next review that is planned is not listed twice`() throws {
    var plan = try plan()
    plan.reviews.append(Review(id: id("second")))
    plan.reviews[1].due = plan.reviews[0].next
    #expect(plan.agenda().filter { $0.due.iso == "2027-04-10" }.map(\.id) == [id("second")])
  }

  @Test func `identifiers are unique`() throws {
    let ids = try plan().agenda().map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `person who is no party is named by the words in the plan`() throws {
    var plan = try plan()
    plan.actions[0].who = Identifier("my aunt")
    #expect(plan.agenda()[0].who == "my aunt")
  }

  @Test func `signatures that are wanted are on the agenda one after the other`() {
    var plan = Plan(id: id("p"))
    plan.status = .active
    plan.learner.name = "Maya Lopez"
    plan.start = CalendarDate("2026-12-07")
    plan.created = Instant("2026-12-01T09:00:00Z")
    plan.parties = [
      Party(id: id("chen")) {
        $0.name = "Ms. Chen"; $0.role = .teacher
      }
    ]
    plan.signatures = [
      Signature(id: id("two")) {
        $0.role = .parent; $0.order = 2
      },
      Signature(id: id("one")) {
        $0.role = .teacher; $0.order = 1
      },
      Signature(id: id("may")) {
        $0.role = .student; $0.order = 1; $0.required = false
      },
    ]
    func wanted() -> [String] {
      plan.agenda().filter { $0.kind == .signature && !$0.done }.map {
        "\($0.due.iso) \($0.what), \($0.who ?? "nobody")"
      }
    }
    #expect(wanted() == ["2026-12-08 Sign the plan, Ms. Chen"])
    plan.signatures[1].date = CalendarDate("2026-12-02")
    #expect(wanted() == ["2026-12-08 Sign the plan (parent), nobody"])
    #expect(plan.agenda().filter { $0.kind == .signature && $0.done }.map(\.id) == [id("one")])
    plan.start = CalendarDate("2026-12-20")
    #expect(wanted().first?.hasPrefix("2026-12-20") == true)
    plan.status = .draft
    #expect(wanted().isEmpty)
    plan.status = .discontinued
    #expect(wanted().isEmpty)
  }
}
