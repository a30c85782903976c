// SPDX-License-Identifier: GPL-3.0-or-later
import GRDB
import Plans
import Testing

@testable import Store

@Suite struct AgendaTests {
  let folder = Result { try TemporaryFolder() }

  @Test func `tells what is due in all plans in order`() throws {
    let store = try folder.get().store()
    try store.save(samplePlan("a", learner: "Dana Reyes", goals: 1), expecting: nil, note: .sample())
    try store.save(samplePlan("b", learner: "Sam Ortiz", goals: 1), expecting: nil, note: .sample())
    let items = try store.agenda(through: day("2026-12-02"))
    #expect(items.map(\.item.due.iso) == ["2026-11-20", "2026-11-20", "2026-12-02", "2026-12-02"])
    #expect(items.map(\.learner) == ["Dana Reyes", "Sam Ortiz", "Dana Reyes", "Sam Ortiz"])
    #expect(items.map(\.item.kind) == [.action, .action, .checkpoint, .checkpoint])
    #expect(items.map(\.item.who) == ["Lee Park", "Lee Park", nil, nil])
    #expect(items.map { $0.isOverdue(on: day("2026-11-21")) } == [true, true, false, false])
    #expect(try store.agenda(from: day("2027-01-01")).map(\.item.kind) == [.review, .review])
  }

  @Test func `equals the agenda of every plan that is decoded`() throws {
    let store = try folder.get().store()
    var decoded: [DueItem] = []
    for number in 0..<12 {
      var plan = samplePlan("plan-\(number)", learner: "Learner \(number)", goals: number)
      if number.isMultiple(of: 3) { plan.actions[0].status = .done }
      if number.isMultiple(of: 5) { plan.reviews[0].done = day("2026-11-01") }
      try store.save(plan, expecting: nil, note: .sample())
      decoded += plan.agenda().map {
        DueItem(plan: plan.id, learner: "Learner \(number)", title: "Development plan", item: $0)
      }
    }
    // Stable: items of one plan keep the order that the plan gives them.
    let order: (DueItem) -> String = { "\($0.item.due) \($0.learner)" }
    #expect(try store.agenda(includingDone: true) == decoded.sorted { order($0) < order($1) })
    #expect(try store.agenda() == decoded.filter { !$0.item.done }.sorted { order($0) < order($1) })
  }

  @Test func `follows the plan in the same save`() throws {
    let store = try folder.get().store()
    var plan = samplePlan()
    try store.save(plan, expecting: nil, note: .sample())
    plan.actions[0].due = day("2027-03-01")
    plan.reviews = []
    try store.save(plan, expecting: 1, note: .sample())
    #expect(try store.agenda(from: day("2027-01-01")).map(\.item.due.iso) == ["2027-03-01"])
  }

  @Test func `is read from the index`() throws {
    let store = try folder.get().store()
    let steps = try store.queue.read { db in
      try Row.fetchAll(
        db, sql: "explain query plan \(PlanStore.agendaQuery())",
        arguments: ["org": "o", "first": "", "last": "9999", "limit": 10]
      ).map { row -> String in row["detail"] }
    }
    #expect(steps.contains { $0.contains("agenda_by_due") })
    #expect(!steps.contains { $0.contains("TEMP B-TREE") }, "so that a page of it costs the same however long it is")
  }

  @Test func `a moved day counts up, and a day that stays does not`() throws {
    let store = try folder.get().store()
    var plan = samplePlan()
    try store.save(plan, expecting: nil, note: .sample())
    plan.title = "Another title"
    try store.save(plan, expecting: 1, note: .sample())
    #expect(try store.agenda().allSatisfy { $0.revision == 0 })
    plan.actions[0].due = day("2026-12-24")
    try store.save(plan, expecting: 2, note: .sample())
    plan.actions[0].due = day("2026-12-27")
    try store.save(plan, expecting: 3, note: .sample())
    let moved = try store.agenda().filter { $0.revision > 0 }
    #expect(moved.map(\.item.id.text) == ["step"])
    #expect(moved.map(\.revision) == [2])
  }

  @Test func `a page of it begins with the earliest, and the rest is counted`() throws {
    let store = try folder.get().store()
    for number in 0..<5 { try store.save(samplePlan("plan-\(number)"), expecting: nil, note: .sample()) }
    #expect(try store.agenda(limit: 3).map(\.item.due.iso) == ["2026-11-20", "2026-11-20", "2026-11-20"])
    #expect(try store.agendaCount(through: day("2026-11-30")) == 5)
    #expect(try store.agendaCount(upTo: 7) == 7)
    #expect(try store.agenda(who: "lee").count == 5)
    #expect(try store.agendaCount(who: "LEE p") == 5)
    #expect(try store.agenda(who: "100%").isEmpty)
    #expect(try store.agenda(plan: Identifier("plan-3")).allSatisfy { $0.plan.text == "plan-3" })
  }
}
