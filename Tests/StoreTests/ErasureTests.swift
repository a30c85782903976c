// SPDX-License-Identifier: GPL-3.0-or-later
import GRDB
import Plans
import Testing

@testable import Store

@Suite struct ErasureTests {
  let folder = Result { try TemporaryFolder() }

  /// Every word here belongs to the plan that gets erased.
  private static let words = ["Zelda", "Quirinus", "xylophone", "zygote", "kumquat", "wombat"]

  private func storeWithAPlanToErase() throws -> PlanStore {
    let store = try folder.get().store()
    for number in 0..<10 { try store.save(samplePlan("other-\(number)", goals: 10), expecting: nil, note: .sample()) }
    var plan = samplePlan("doomed", learner: "Zelda", goals: 30)
    plan.actions[0].text = "practise the xylophone"
    var session = sampleSession("doomed-talk", plan: plan.id)
    session.title = "conversation with Zelda"
    session.roles = ["student": "Zelda", "teacher": "Quirinus"]
    session.basePlan = plan
    try store.begin(session)
    for version in 0..<12 {
      plan.title = "draft \(version) about the wombat"
      let note = ChangeNote.sample("title: draft \(version) about the zygote", by: "Quirinus")
      let change = PlanChange(plan: plan, expecting: version == 0 ? nil : version, note: note)
      try store.commit(
        AnswerCommit(
          session: session.id, after: version, events: ["{\"said\":\"kumquat \(version)\"}"], planChange: change,
          answered: version, questions: 31, at: later))
    }
    try store.record(
      Disclosure(plan: plan.id, at: noon, actor: "Quirinus", party: "Zelda's mother", purpose: "wombat", form: "html"))
    return store
  }

  @Test func `leaves no word in the folder`() throws {
    let folder = try self.folder.get()
    let store = try storeWithAPlanToErase()
    for word in Self.words { #expect(try folder.holds(word), "\(word) was there") }
    #expect(try store.erase(plan: Identifier("doomed"), by: "Quirinus", at: later) == Erasure())
    for word in Self.words { #expect(try !folder.holds(word), "\(word) is still there") }
    #expect(folder.names == ["plans.db"])
  }

  @Test func `leaves the others and the chain whole`() throws {
    let store = try storeWithAPlanToErase()
    _ = try store.erase(plan: Identifier("doomed"), by: "Quirinus", at: later)
    #expect(try store.verify() == [])
    #expect(try store.summaries().count == 10)
    #expect(try store.sessions().isEmpty)
    let history = try store.history(ofPlan: Identifier("doomed"))
    #expect(history.count == 13)
    #expect(history.allSatisfy { $0.isBlanked && $0.note.words.isEmpty && $0.note.actor.isEmpty })
    #expect(history.last?.note.kind == .erased)
    #expect(try store.disclosures(ofPlan: Identifier("doomed")).map(\.party) == [""])
    #expect(try store.agenda(includingDone: true).allSatisfy { $0.plan.text != "doomed" })
  }

  @Test func `cleans the copies around it`() throws {
    let folder = try self.folder.get()
    let store = try storeWithAPlanToErase()
    try store.backUp(to: folder.path + "/backups/monday.db")
    try store.backUp(to: folder.path + "/plans.db.format-0")
    var damaged = try folder.bytes()
    damaged.removeLast(4096)
    try folder.write(damaged, to: "broken.db")
    let erasure = try store.erase(plan: Identifier("doomed"), by: "Quirinus", at: later)
    #expect(erasure.cleanedCopies.sorted() == [folder.path + "/backups/monday.db", folder.path + "/plans.db.format-0"])
    #expect(erasure.unreadCopies == [folder.path + "/broken.db"])
    FileSystem.remove(folder.path + "/broken.db")
    for word in Self.words { #expect(try !folder.holds(word), "\(word) is still there") }
    #expect(try PlanStore.verifyBackup(at: folder.path + "/backups/monday.db") == [])
  }

  @Test func `notices words added afterwards`() throws {
    let store = try storeWithAPlanToErase()
    _ = try store.erase(plan: Identifier("doomed"), by: "Quirinus", at: later)
    try store.write { try $0.execute(sql: "update event set body = 'x' where plan = 'doomed' and seq = 3") }
    #expect(try store.verify().map(\.kind) == [.history])
  }

  @Test func `says that there is no such plan`() throws {
    let store = try storeWithAPlanToErase()
    let nobody = Identifier("nobody")
    #expect(storeError { _ = try store.erase(plan: nobody, by: "Lee", at: later) } == .noSuchPlan(nobody))
  }

  @Test func `tells a save of an erased plan what happened`() throws {
    let folder = try self.folder.get()
    let store = try storeWithAPlanToErase()
    let other = try folder.store()
    let mine = try other.load(plan: Identifier("doomed"))
    _ = try store.erase(plan: Identifier("doomed"), by: "Quirinus", at: later)
    let error = storeError { try other.save(mine.plan, expecting: mine.version, note: .sample()) }
    #expect(error == .changedElsewhere(by: "", at: later, theirs: nil))
    #expect(error?.message.contains("erased") == true)
  }

  @Test func `tells to whom a plan was given`() throws {
    let store = try storeWithAPlanToErase()
    let given = try store.disclosures(ofPlan: Identifier("doomed"))
    #expect(given.map(\.party) == ["Zelda's mother"])
    #expect(given.map(\.form) == ["html"])
  }
}
