// SPDX-License-Identifier: GPL-3.0-or-later
import Plans
import Testing

@testable import Store

@Suite struct CalendarTests {
  let folder = Result { try TemporaryFolder() }
  private let today = day("2026-11-21")

  private func export(_ store: PlanStore, through last: String = "2027-12-31", who: String? = nil) throws -> [String:
    String]
  {
    let items = try store.agenda(through: day(last), includingDone: true, who: who)
    let export = try store.exportCalendar(
      items.filter { !$0.item.done || $0.item.due >= today }, today: today, who: who)
    let told = export.items.map { ($0.item.id.text, "\($0.item.due.iso) \($0.revision)") }
    return Dictionary(told + export.gone.map { ($0.item.text, "gone \($0.sequence)") }) { first, _ in first }
  }

  private func saved(_ change: (inout Plan) -> Void = { _ in }) throws -> PlanStore {
    let store = try folder.get().store()
    var plan = samplePlan(goals: 1)
    change(&plan)
    try store.save(plan, expecting: nil, note: .sample())
    return store
  }

  private func change(_ store: PlanStore, _ body: (inout Plan) -> Void) throws {
    let stored = try store.load(plan: samplePlan().id)
    var plan = stored.plan
    body(&plan)
    try store.save(plan, expecting: stored.version, note: .sample())
  }

  @Test func `an export that changes nothing says nothing new`() throws {
    let store = try saved()
    let first = try export(store)
    #expect(first["review"] == "2027-01-15 0" && first["goal-0"] == "2026-12-31 0")
    #expect(try export(store) == first)
  }

  @Test func `what was taken out of a plan is taken out of calendars, once and for all`() throws {
    let store = try saved()
    _ = try export(store)
    try change(store) { $0.reviews = [] }
    #expect(try export(store)["review"] == "gone 1")
    #expect(try export(store)["review"] == "gone 1")
    try change(store) { $0.reviews = samplePlan().reviews }
    #expect(try export(store)["review"] == "2027-01-15 2")
    #expect(try export(store)["review"] == "2027-01-15 2")
    try change(store) { $0.reviews[0].due = day("2027-01-22") }
    #expect(try export(store)["review"] == "2027-01-22 3")
  }

  @Test func `what moved out of the asked days is still moved in calendars`() throws {
    let store = try saved()
    #expect(try export(store, through: "2027-01-31")["review"] == "2027-01-15 0")
    try change(store) { $0.reviews[0].due = day("2027-06-15") }
    #expect(try export(store, through: "2027-01-31")["review"] == "2027-06-15 1")
    #expect(try export(store, through: "2027-01-31")["review"] == nil)
  }

  @Test func `done and open again each count up`() throws {
    let store = try saved { $0.actions[0].due = day("2026-12-20") }
    #expect(try export(store)["step"] == "2026-12-20 0")
    try change(store) { $0.actions[0].status = .done }
    #expect(try export(store)["step"] == "2026-12-20 1")
    try change(store) { $0.actions[0].status = .open }
    #expect(try export(store)["step"] == "2026-12-20 2")
    try change(store) { $0.actions[0].status = .done }
    #expect(try export(store)["step"] == "2026-12-20 3")
  }

  @Test func `the days of an erased plan are taken out, and no name of it stays`() throws {
    let store = try saved()
    _ = try export(store)
    _ = try store.erase(plan: samplePlan().id, by: "M. Lopez", at: later)
    #expect(try export(store).values.allSatisfy { $0.hasPrefix("gone") })
    #expect(try !String(decoding: folder.get().bytes(), as: UTF8.self).contains("Lee Park"))
  }

  @Test func `a calendar of one person is only told what was that person's`() throws {
    let store = try saved { $0.actions[0].due = day("2026-12-20") }
    _ = try export(store)
    try change(store) { plan in
      plan.reviews = []
      plan.actions = []
    }
    #expect(try export(store, who: "lee") == ["step": "gone 1"])
  }
}
