// SPDX-License-Identifier: GPL-3.0-or-later
import GRDB
import Plans
import Testing

@testable import Store

@Suite struct PlanTests {
  let folder = Result { try TemporaryFolder() }

  @Test func `loads what was saved`() throws {
    let store = try folder.get().store()
    let plan = samplePlan()
    #expect(try store.save(plan, expecting: nil, note: .sample()) == 1)
    let stored = try folder.get().store(.readOnly).load(plan: plan.id)
    #expect(stored == StoredPlan(plan: plan, version: 1, updatedAt: noon, updatedBy: "M. Lopez"))
  }

  @Test func `keeps words as they were typed`() throws {
    let store = try folder.get().store()
    var plan = samplePlan()
    let words = "é e\u{301} 漢字 🙂 \u{202E}right to left\u{0000}\u{001B}[31m \"quoted\" / \\ \u{FEFF}end"
    plan.goals[0].statement = words
    try store.save(plan, expecting: nil, note: .sample(words))
    #expect(
      try store.load(plan: plan.id).plan.goals[0].statement?.unicodeScalars.elementsEqual(words.unicodeScalars) == true)
    #expect(try store.history(ofPlan: plan.id).map(\.note.words) == [[words]])
  }

  @Test func `lists plans the last changed first`() throws {
    let store = try folder.get().store()
    try store.save(samplePlan("a", learner: "Dana Reyes"), expecting: nil, note: .sample())
    try store.save(samplePlan("b", learner: "Sam Ortiz"), expecting: nil, note: .sample(at: later))
    let summaries = try store.summaries()
    #expect(summaries.map(\.learner) == ["Sam Ortiz", "Dana Reyes"])
    #expect(summaries.map(\.version) == [1, 1])
    #expect(summaries.first?.status == "draft")
  }

  @Test func `tells the history in order of saving whatever the clock says`() throws {
    let store = try folder.get().store()
    var plan = samplePlan()
    try store.save(plan, expecting: nil, note: ChangeNote(.created, words: ["started"], by: "M. Lopez", at: later))
    plan.title = "Second title"
    try store.save(plan, expecting: 1, note: .sample("title: Second title", at: noon))
    let history = try store.history(ofPlan: plan.id)
    #expect(history.map(\.sequence) == [1, 2])
    #expect(history.map(\.note.kind) == [.created, .edited])
    #expect(history.map(\.note.at) == [later, noon])
    #expect(history.allSatisfy { !$0.isBlanked })
  }

  @Test func `refuses the second of two saves and shows the first`() throws {
    let folder = try self.folder.get()
    let (one, other) = (try folder.store(), try folder.store())
    let plan = samplePlan()
    try one.save(plan, expecting: nil, note: .sample())
    var mine = try other.load(plan: plan.id)
    var theirs = plan
    theirs.title = "Theirs"
    try one.save(theirs, expecting: 1, note: .sample(by: "Lee", at: later))
    mine.plan.title = "Mine"
    let error = storeError { try other.save(mine.plan, expecting: mine.version, note: .sample()) }
    let expected = StoredPlan(plan: theirs, version: 2, updatedAt: later, updatedBy: "Lee")
    #expect(error == .changedElsewhere(by: "Lee", at: later, theirs: expected))
    #expect(error?.exitCode == 75)
    #expect(try other.load(plan: plan.id).plan.title == "Theirs")
    #expect(try other.history(ofPlan: plan.id).count == 2)
    // With their version in hand the save goes through.
    #expect(try other.save(mine.plan, expecting: 2, note: .sample()) == 3)
  }

  @Test func `refuses to make a plan that is there already`() throws {
    let store = try folder.get().store()
    try store.save(samplePlan(), expecting: nil, note: .sample(by: "Lee"))
    let error = storeError { try store.save(samplePlan(goals: 5), expecting: nil, note: .sample()) }
    guard case .changedElsewhere(by: "Lee", at: noon, theirs: .some) = error else {
      Issue.record("unexpected: \(String(describing: error))")
      return
    }
  }

  @Test func `says that a plan is unknown`() throws {
    let store = try folder.get().store()
    let nobody = Identifier("nobody")
    #expect(storeError { _ = try store.load(plan: nobody) } == .noSuchPlan(nobody))
    #expect(storeError { try store.save(samplePlan("nobody"), expecting: 3, note: .sample()) } == .noSuchPlan(nobody))
    #expect(try store.history(ofPlan: nobody).isEmpty)
  }

  @Test func `refuses a document of which a byte was changed`() throws {
    let folder = try self.folder.get()
    try folder.store().save(samplePlan(), expecting: nil, note: .sample())
    var bytes = try folder.bytes()
    let needle = Array("pivot table".utf8)
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: needle) })
    bytes[place] = UInt8(ascii: "P")
    try folder.write(bytes)
    let store = try folder.store()
    let plan = Identifier("plan-1")
    #expect(storeError { _ = try store.load(plan: plan) } == .documentAltered(file: folder.file, plan: plan))
    #expect(try store.summaries().count == 1)
  }

  @Test func `saves nothing of a save that does not fit`() throws {
    let folder = try self.folder.get()
    let store = try folder.store()
    try store.save(samplePlan(), expecting: nil, note: .sample())
    try store.queue.inDatabase { db in
      let pages = try Int.fetchOne(db, sql: "pragma page_count") ?? 0
      _ = try Int.fetchOne(db, sql: "pragma max_page_count = \(pages)")
    }
    let error = storeError { try store.save(samplePlan(goals: 400), expecting: 1, note: .sample()) }
    #expect(error == .diskFull(file: folder.file))
    #expect(error?.exitCode == 74)
    #expect(error?.hint.contains("press Enter") == true)
    let again = try folder.store()
    #expect(try again.load(plan: Identifier("plan-1")).plan == samplePlan())
    #expect(try again.verify() == [])
    // Room again: the very same save goes through.
    #expect(try again.save(samplePlan(goals: 400), expecting: 1, note: .sample()) == 2)
  }

  @Test func `waits for another writer and says so in the end`() throws {
    let folder = try self.folder.get()
    let store = try folder.store()
    try store.queue.inDatabase { _ = try Int.fetchOne($0, sql: "pragma busy_timeout = 1") }
    let other = try DatabaseQueue(path: folder.file)
    let error = try other.writeWithoutTransaction { db -> StoreError? in
      try db.execute(sql: "begin exclusive")
      defer { try? db.execute(sql: "rollback") }
      return storeError { try store.save(samplePlan(), expecting: nil, note: .sample()) }
    }
    #expect(error == .busy(file: folder.file))
    #expect(try store.save(samplePlan(), expecting: nil, note: .sample()) == 1)
  }

  @Test func `writers allow each other five seconds`() throws {
    let store = try folder.get().store()
    #expect(try store.queue.inDatabase { try Int.fetchOne($0, sql: "pragma busy_timeout") } == 5000)
  }

  @Test func `reads a list without reading documents`() throws {
    let store = try folder.get().store()
    for number in 0..<20 { try store.save(samplePlan("plan-\(number)", goals: 5), expecting: nil, note: .sample()) }
    try store.queue.inDatabase { try $0.execute(sql: "update plan set document = 'no JSON'") }
    #expect(try store.summaries().count == 20)
    #expect(try store.agenda().isEmpty == false)
  }
}
