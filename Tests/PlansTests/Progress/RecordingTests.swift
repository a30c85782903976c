// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Plans
import Testing

@Suite(.hearsEnglish) struct RecordingTests {
  private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso)) }
  private let goal = Identifier("goal")

  private func plan() throws -> Plan {
    var plan = Plan(id: Identifier("plan"))
    plan.parties = [
      Party(id: Identifier("lee")) {
        $0.name = "Lee Park"; $0.role = .supervisor
      },
      Party(id: Identifier("ana")) {
        $0.name = "Ana Lopez"; $0.role = .parent
      },
    ]
    plan.goals = [Goal(id: goal)]
    plan.actions = [
      ActionStep(id: Identifier("open")) { $0.who = Identifier("lee") },
      ActionStep(id: Identifier("done")) {
        $0.who = Identifier("lee"); $0.status = .done
      },
    ]
    plan.observations = try (1...4).map { number in
      let date = try day("2026-11-0\(number)")
      return Observation(id: Identifier("seen-\(number)")) {
        $0.goal = goal
        $0.date = date
        $0.value = .number(Double(number * 10))
      }
    }
    return plan
  }

  @Test func `a correction keeps the old value, its reason and its day`() throws {
    var plan = try plan()
    let today = try day("2026-11-09")
    let isCorrected = plan.correct(Identifier("seen-2"), to: 25, on: nil, reason: "counted twice", today: today)
    #expect(isCorrected)
    plan.correct(Identifier("seen-2"), to: 26, on: try day("2026-11-05"), reason: nil, today: today)
    let corrected = plan.observations[1]
    #expect(corrected.value == 26)
    #expect(corrected.date?.iso == "2026-11-05")
    #expect(corrected.corrections.map(\.value) == [20, 25])
    #expect(corrected.corrections.map(\.reason) == ["counted twice", nil])
    #expect(corrected.corrections[1].date?.iso == "2026-11-02")
    let (again, nobody) = (
      plan.correct(Identifier("seen-2"), to: 26, on: nil, reason: nil, today: today),
      plan.correct(Identifier("nobody"), to: 1, on: nil, reason: nil, today: today)
    )
    #expect(!again && !nobody)
  }

  @Test func `a correction is undone like any other edit`() throws {
    let before = try plan()
    var after = before
    after.correct(Identifier("seen-1"), to: 12, on: nil, reason: "slip", today: try day("2026-11-09"))
    let edits = before.edits(to: after)
    #expect(try before.applying(edits) == after)
    #expect(try after.applying(edits.inverse) == before)
  }

  @Test func `a phase that begins takes the points from its first day on, up to the next phase`() throws {
    var plan = try plan()
    plan.begin(.fadeOut, of: goal, on: try day("2026-11-04"))
    plan.begin(.intervention, of: goal, on: try day("2026-11-02"))
    plan.begin(.baseline, of: goal, on: try day("2026-11-01"))
    #expect(plan.observations.map(\.phase) == [.baseline, .intervention, .intervention, .fadeOut])
    #expect(plan.phase(of: goal, on: try day("2026-11-03")) == .intervention)
    #expect(plan.phase(of: goal, on: try day("2027-01-01")) == .fadeOut)
    plan.begin(.fadeOut, of: goal, on: try day("2026-11-04"), note: "again")
    #expect(plan.monitoring(of: goal)?.phases.count == 3)
  }

  @Test func `without phases the baseline ends with the first day of an intervention`() throws {
    var plan = try plan()
    #expect(plan.phase(of: goal, on: try day("2026-11-03")) == .intervention)
    let start = try day("2026-11-03")
    plan.interventions = [
      PlannedIntervention(id: Identifier("use")) {
        $0.goal = goal; $0.start = start
      }
    ]
    #expect(plan.phase(of: goal, on: try day("2026-11-02")) == .baseline)
    #expect(plan.phase(of: goal, on: start) == .intervention)
  }

  @Test func `who hands over keeps what is done, and the other takes what is open`() throws {
    var plan = try plan()
    plan.watch(goal) { $0.collector = Identifier("lee") }
    let first = try day("2026-12-01")
    let new = plan.handOver(
      from: Identifier("lee"), to: "Kim Ray", on: first, id: Identifier("kim"), today: first)
    #expect(new == Identifier("kim"))
    #expect(plan.party(Identifier("lee"))?.until?.iso == "2026-11-30")
    #expect(plan.party(new)?.role == .supervisor)
    #expect(plan.party(new)?.from?.iso == "2026-12-01")
    #expect(plan.actions.map(\.who) == [Identifier("kim"), Identifier("lee")])
    #expect(plan.monitoring(of: goal)?.collector == new)
    let none = plan.handOver(
      from: Identifier("x"), to: "A", on: first, id: Identifier("y"), today: first)
    #expect(none == nil)
  }

  /// Lee hands over to Kim on the first of December, said on the ninth of November; two steps are due, one on each side of the day.
  private func handedOverAhead() throws -> Plan {
    var plan = try plan()
    let dues = [try day("2026-11-20"), try day("2026-12-05")]
    plan.actions += dues.map { due in
      ActionStep(id: Identifier("due \(due.iso)")) {
        $0.who = Identifier("lee")
        $0.due = due
      }
    }
    _ = plan.handOver(
      from: Identifier("lee"), to: "Kim Ray", on: try day("2026-12-01"), id: Identifier("kim"),
      today: try day("2026-11-09"))
    return plan
  }

  @Test func `until the day of a handover the first one has the part, and what is due before it`() throws {
    var plan = try handedOverAhead()
    let lee = Identifier("lee")
    let kim = Identifier("kim")
    #expect(plan.actions.map(\.who) == [kim, lee, lee, kim])
    #expect(plan.present(on: try day("2026-11-30")).map(\.id).contains(lee))
    #expect(!plan.present(on: try day("2026-11-30")).map(\.id).contains(kim))
    #expect(plan.present(on: try day("2026-12-01")).map(\.id) == [Identifier("ana"), kim])
    #expect(plan.known(on: try day("2026-11-30")).map(\.id).contains(kim))
    plan.settleHandovers(on: try day("2026-11-30"))
    #expect(plan.actions.map(\.who) == [kim, lee, lee, kim])
    plan.settleHandovers(on: try day("2026-12-01"))
    #expect(plan.actions.map(\.who) == [kim, lee, kim, kim])
  }

  @Test func `the day of a handover can be moved`() throws {
    var plan = try handedOverAhead()
    _ = plan.handOver(
      from: Identifier("lee"), to: "kim ray", on: try day("2026-12-04"), id: Identifier("new"),
      today: try day("2026-11-10"))
    #expect(plan.party(Identifier("kim"))?.from?.iso == "2026-12-04")
    #expect(plan.party(Identifier("lee"))?.until?.iso == "2026-12-03")
    #expect(plan.parties.count == 3)
  }

  @Test func `who has a part on the day signs for it`() throws {
    var plan = try handedOverAhead()
    plan.status = .active
    plan.signatures = [Signature(id: Identifier("sign")) { $0.role = .supervisor }]
    plan.start = try day("2026-11-20")
    #expect(plan.agenda().first { $0.kind == .signature }?.who == "Lee Park")
    plan.start = try day("2026-12-02")
    #expect(plan.agenda().first { $0.kind == .signature }?.who == "Kim Ray")
  }

  @Test func `an end closes the goal with its interventions, and a fade begins the fade-out`() throws {
    var plan = try plan()
    plan.interventions = [PlannedIntervention(id: Identifier("use")) { $0.goal = goal }]
    let date = try day("2026-11-20")
    plan.decide(
      GoalDecision(id: Identifier("d1")) {
        $0.goal = goal; $0.response = .fade; $0.date = date
      })
    #expect(plan.phase(of: goal, on: date) == .fadeOut)
    plan.decide(
      GoalDecision(id: Identifier("d2")) {
        $0.goal = goal; $0.response = .end; $0.reason = "reached"; $0.date = date
      },
      isReached: true)
    #expect(plan.goals[0].status == .met)
    #expect(plan.interventions[0].endReason == "reached")
    #expect(plan.decisions.count == 2)
  }

  @Test func `signatures follow their order`() throws {
    var plan = try plan()
    plan.signatures = [
      Signature(id: Identifier("s1")) {
        $0.who = Identifier("ana"); $0.order = 1
      },
      Signature(id: Identifier("s2")) {
        $0.role = .supervisor; $0.order = 2
      },
    ]
    let date = try day("2026-11-20")
    #expect(throws: SigningTrouble.tooEarly(before: "Ana Lopez")) { try plan.sign("Lee Park", meaning: nil, on: date) }
    #expect(throws: SigningTrouble.noPlace) { try plan.sign("Nobody", meaning: nil, on: date) }
    try plan.sign("ana lopez", meaning: .attended, on: date)
    #expect(plan.nextToSign.map(\.id.text) == ["s2"])
    try plan.sign("supervisor", meaning: nil, on: date)
    #expect(plan.signatures.map(\.meaning) == [.attended, .agreed])
    #expect(throws: SigningTrouble.signed(date)) { try plan.sign("Ana Lopez", meaning: nil, on: date) }
  }

  @Test(arguments: [
    ("weekly", 7), ("every Friday", 7), ("every two weeks", 14), ("once a month", 30), ("twice a week", 3),
    ("daily", 1),
    ("3 times a week", 2), ("every 10 days", 10), ("each week", 7), ("every other week", 14),
    ("when there is time", nil),
    ("", nil),
  ])
  func `a rhythm is read from words`(words: String, days: Int?) {
    #expect(Rhythm.days(in: words) == days)
  }

  @Test func `the next data point is due so many days after the last, and nobody is reminded of a closed goal`() throws
  {
    var plan = try plan()
    plan.watch(goal) {
      $0.everyDays = 7; $0.collector = Identifier("ana")
    }
    let item = try #require(plan.agenda().first { $0.kind == .observation })
    #expect(item.due.iso == "2026-11-11")
    #expect(item.who == "Ana Lopez")
    #expect(!item.done)
    plan.goals[0].status = .met
    #expect(plan.agenda().first { $0.kind == .observation }?.done == true)
  }

  @Test func `what came of an intervention says the last response and the median of the last values`() throws {
    var plan = try plan()
    plan.interventions = [
      PlannedIntervention(id: Identifier("use")) {
        $0.goal = goal; $0.entry = "repeated-reading"
      },
      PlannedIntervention(id: Identifier("own")) {
        $0.goal = goal; $0.text = "our own idea"
      },
    ]
    let (early, late) = (try day("2026-11-10"), try day("2026-11-20"))
    plan.decisions = [
      GoalDecision(id: Identifier("d")) {
        $0.goal = goal; $0.response = .raise; $0.date = late
      }
    ]
    plan.reviews = [
      Review(id: Identifier("r")) {
        $0.done = early
        $0.outcomes = [
          ReviewOutcome(id: Identifier("o")) {
            $0.goal = goal; $0.response = .change
          }
        ]
      }
    ]
    let results = plan.interventionResults()
    #expect(results.map(\.entry) == ["repeated-reading"])
    #expect(results[0].response == .raise)
    #expect(results[0].last == 30)
    #expect(results[0].points == 4)
    #expect(results[0].fidelity == nil)
  }
}
