// SPDX-License-Identifier: GPL-3.0-or-later

import Plans
import Testing

/// Edits made by hand.
@Suite struct EditTests {
  private let plan = Plan.filled("plan") { $0.goals = [Goal(id: .named("one")), Goal(id: .named("two"))] }

  @Test func `setting replaces what the plan holds now`() throws {
    let place = Place("goals")[id("two")]["due"]
    let date = try day("2026-12-18")
    let edit = Edit.setting(place, to: date, in: plan)
    let changed = try edit.apply(to: plan)
    #expect(changed.goals[1].due == date)
    #expect(try edit.inverse.apply(to: changed) == plan)
    let cleared = Edit.setting(place, to: CalendarDate?.none, in: changed)
    #expect(try cleared.apply(to: changed) == plan)
  }

  @Test func `items are added removed and moved`() throws {
    let edit = Edit.adding(Goal(id: id("three")), to: Place("goals"), at: 1)
    let changed = try edit.apply(to: plan)
    #expect(changed.goals.map(\.id) == [id("one"), id("three"), id("two")])
    let moved = try Edit.move(Place("goals"), from: 2, to: 0).apply(to: changed)
    #expect(moved.goals.map(\.id) == [id("two"), id("one"), id("three")])
    #expect(try edit.inverse.apply(to: changed) == plan)
  }

  @Test func `parts inside are put there when missing`() throws {
    let place = Place("goals")[0]["measure"]["unit"]
    #expect(try Edit.set(place, from: nil, to: "words").apply(to: plan).goals[0].measure.unit == "words")
  }

  @Test func `whole item is replaced`() throws {
    var goal = plan.goals[0]
    goal.statement = "Read aloud."
    let edit = Edit.setting(Place("goals")[goal.id], to: goal, in: plan)
    #expect(try edit.apply(to: plan).goals[0] == goal)
  }

  @Test(arguments: [
    Edit.set(Place("title"), from: "Old", to: "New"), .set(Place("goals")[9]["due"], from: nil, to: "2026-01-01"),
    .set(Place("goals")["due"], from: nil, to: 1), .remove(Place("goals"), item: [:], at: 0),
    .remove(Place("goals"), item: [:], at: -1), .add(Place("goals"), item: [:], at: 3),
    .add(Place("learner"), item: [:], at: 0), .move(Place("goals"), from: 0, to: 2),
    .move(Place("goals"), from: -1, to: 0), .set(Place("goals")[.named("nobody")]["due"], from: nil, to: "x"),
  ])
  func `edit that does not fit is refused`(edit: Edit) {
    #expect(throws: EditConflict.self) { try edit.apply(to: plan) }
  }

  @Test func `value of another shape is refused`() {
    #expect(throws: DecodingError.self) {
      try Edit.set(Place("goals")[0]["due"], from: nil, to: "soon").apply(to: plan)
    }
  }
}
