// SPDX-License-Identifier: GPL-3.0-or-later
import GRDB
import Plans
import Testing

@testable import Store

@Suite struct CareTests {
  let folder = Result { try TemporaryFolder() }

  private func filledStore() throws -> PlanStore {
    let store = try folder.get().store()
    try store.save(samplePlan("a"), expecting: nil, note: .sample("started"))
    try store.save(samplePlan("a", goals: 3), expecting: 1, note: .sample("third goal"))
    try store.save(samplePlan("b", learner: "Sam Ortiz"), expecting: nil, note: .sample())
    try store.begin(sampleSession(plan: Identifier("a")))
    try store.commit(
      AnswerCommit(
        session: sampleSession().id, after: 0, events: ["1", "2", "3"], answered: 3, questions: 9, at: later))
    return store
  }

  @Test func `finds nothing wrong with what it wrote`() throws {
    #expect(try filledStore().verify() == [])
  }

  @Test func `says what it looked at, and how far it has come`() throws {
    let store = try filledStore()
    _ = try store.erase(plan: Identifier("b"), by: "x", at: later)
    var stages: [Verification.Stage] = []
    let found = try store.inspect { stages.append($0) }
    #expect(found == Verification(flaws: [], plans: 1, entries: 4, answers: 3))
    #expect(stages == [.pages, .plans(1, of: 1), .conversations])
  }

  /// One change behind the program's back each, and the flaw that it must show as.
  @Test(arguments: [
    ("update plan set document = replace(document, 'pivot', 'pilot') where id = 'a'", Flaw.Kind.document),
    ("update plan set learner = 'Somebody Else' where id = 'a'", .columns),
    ("update plan set status = 'completed' where id = 'b'", .columns),
    ("delete from agenda where plan = 'a' and kind = 'review'", .agenda),
    ("update agenda set due = '2030-01-01' where plan = 'b' and kind = 'action'", .agenda),
    ("update event set body = replace(body, 'third', 'other') where plan = 'a'", .history),
    ("update event set actor = 'Nobody' where plan = 'a' and seq = 1", .history),
    ("update event set at = '2020-01-01T00:00:00Z' where plan = 'a' and seq = 1", .history),
    ("update event set seq = 5 where plan = 'a' and seq = 2", .history),
    ("delete from event where plan = 'a' and seq = 1", .history),
    ("delete from event where plan = 'a' and seq = 2", .history),
    ("delete from event where plan = 'b'", .history),
    ("update event set body = '', salt = '' where plan = 'a' and seq = 1", .history),
    ("delete from plan where id = 'b'", .history),
    ("delete from journal where seq = 2", .journal),
    ("delete from journal where seq = 1", .journal),
    ("pragma foreign_keys = off; delete from session", .file),
  ])
  func `notices what was changed behind its back`(sql: String, kind: Flaw.Kind) throws {
    let store = try filledStore()
    try store.queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    let flaws = try folder.get().store(.readOnly).verify()
    #expect(flaws.map(\.kind) == [kind], "\(flaws)")
    #expect(flaws.allSatisfy { !$0.remedy.isEmpty && !$0.place.isEmpty })
  }

  @Test func `notices that a document is no plan any more`() throws {
    let store = try filledStore()
    let (text, digest) = ("[]", SHA256.hex("[]"))
    try store.write { db in
      try db.execute(sql: "update plan set document = ?, sha256 = ? where id = 'a'", arguments: [text, digest])
    }
    #expect(try store.verify().map(\.kind) == [.unreadable])
    #expect(storeError { _ = try store.load(plan: Identifier("a")) }?.exitCode == 65)
  }

  /// Values of a kind that this program never writes: an error, and no trap.
  @Test(arguments: [
    "update plan set version = 'many'", "update plan set updated_at = 'noon'", "update plan set learner = x'ff00'",
    "update event set seq = 'one' where plan = 'b'", "update session set roles = '['",
    "update session set answered = 'x'",
    "update agenda set due = 'soon'", "update agenda set kind = 'party'", "update journal set seq = 'x' where seq = 2",
    "update session set started_at = ''", "update plan set title = x'c328'",
  ])
  func `reads strange values without falling`(sql: String) throws {
    let store = try filledStore()
    try store.queue.inDatabase { try $0.execute(sql: sql) }
    #expect(try !store.verify().isEmpty)
    let calls: [() throws -> Void] = [
      { _ = try store.summaries() }, { _ = try store.load(plan: Identifier("a")) }, { _ = try store.agenda() },
      { _ = try store.history(ofPlan: Identifier("b")) }, { _ = try store.sessions() },
      { _ = try store.journal(ofSession: sampleSession().id) }, { _ = try PlanStore.rescue(from: store.file) },
    ]
    let errors = calls.compactMap { call -> (any Error)? in
      do {
        try call()
        return nil
      } catch { return error }
    }
    #expect(errors.allSatisfy { ($0 as? StoreError)?.exitCode == 65 }, "\(errors)")
  }

  @Test func `says that others may read the file`() throws {
    let folder = try self.folder.get()
    let store = try filledStore()
    try FileSystem.setMode(0o640, of: folder.file)
    #expect(try store.verify().map(\.kind) == [.permissions])
  }

  @Test func `backs up and comes back`() throws {
    let folder = try self.folder.get()
    let store = try filledStore()
    let backup = folder.path + "/backups/monday.db"
    try store.backUp(to: backup)
    #expect(FileSystem.mode(of: backup) == 0o600)
    #expect(try PlanStore.verifyBackup(at: backup) == [])
    try store.save(samplePlan("a", goals: 9), expecting: 2, note: .sample())

    let aside = try PlanStore.restore(backup, to: folder.file)
    #expect(try folder.store().load(plan: Identifier("a")).plan == samplePlan("a", goals: 3))
    #expect(aside == folder.file + ".before-restore")
    #expect(try PlanStore.open(at: aside ?? "", mode: .readOnly).load(plan: Identifier("a")).version == 3)
    #expect(FileSystem.names(in: folder.path + "/backups") == ["monday.db"])
  }

  @Test func `restores over a damaged file and keeps it`() throws {
    let folder = try self.folder.get()
    try filledStore().backUp(to: folder.path + "/good.db")
    let garbage = [UInt8](repeating: 7, count: 900)
    try folder.write(garbage)
    let aside = try PlanStore.restore(folder.path + "/good.db", to: folder.file)
    #expect(try folder.store().verify() == [])
    #expect(aside == folder.file + ".before-restore")
    #expect(try folder.bytes(of: "plans.db.before-restore") == garbage)
    _ = try PlanStore.restore(folder.path + "/good.db", to: folder.file)
    #expect(folder.names.contains("plans.db.before-restore-2"))
  }

  @Test func `restores into an empty folder`() throws {
    let folder = try self.folder.get()
    try filledStore().backUp(to: folder.path + "/good.db")
    #expect(try PlanStore.restore(folder.path + "/good.db", to: folder.path + "/new/plans.db") == nil)
    #expect(try PlanStore.open(at: folder.path + "/new/plans.db", mode: .readWrite).summaries().count == 2)
  }

  @Test func `never overwrites a backup`() throws {
    let folder = try self.folder.get()
    let store = try filledStore()
    try folder.write([1, 2, 3], to: "taken.db")
    let target = folder.path + "/taken.db"
    #expect(storeError { try store.backUp(to: target) } == .alreadyThere(file: target))
    #expect(try folder.bytes(of: "taken.db") == [1, 2, 3])
    #expect(folder.names == ["plans.db", "taken.db"])
  }

  @Test func `changes nothing for a backup that cannot be trusted`() throws {
    let folder = try self.folder.get()
    let store = try filledStore()
    let backup = folder.path + "/backup.db"
    try store.backUp(to: backup)
    try DatabaseQueue(path: backup).write { try $0.execute(sql: "update plan set document = '{}' where id = 'a'") }
    let before = try folder.bytes()
    #expect(storeError { try PlanStore.restore(backup, to: folder.file) }?.exitCode == 65)
    #expect(storeError { try PlanStore.restore(folder.path + "/none.db", to: folder.file) }?.exitCode == 66)
    #expect(storeError { try PlanStore.restore(folder.file, to: folder.file) }?.exitCode == 65)
    #expect(try folder.bytes() == before)
    #expect(folder.names == ["backup.db", "plans.db"])
  }

  @Test func `rescues everything from a file that is sound`() throws {
    let folder = try self.folder.get()
    _ = try filledStore()
    let rescue = try PlanStore.rescue(from: folder.file)
    #expect(rescue.documents.map(\.id).sorted() == ["a", "b"])
    #expect(rescue.documents.allSatisfy { $0.isIntact })
    #expect(rescue.answers == [Rescue.Answers(session: "session-1", bodies: ["1", "2", "3"])])
    #expect(rescue.losses.isEmpty)
  }

  @Test func `rescues what a damaged page leaves`() throws {
    let folder = try self.folder.get()
    let store = try folder.store()
    for number in 0..<30 { try store.save(samplePlan("plan-\(number)", goals: 8), expecting: nil, note: .sample()) }
    var bytes = try folder.bytes()
    // A page in the middle of the documents: what the file is made of lies on other pages.
    let words = Array("I make the monthly report number 4 myself".utf8)
    let found = bytes.indices.dropLast(words.count).filter { bytes[$0] == words[0] && bytes[$0...].starts(with: words) }
    let page = try #require(found.isEmpty ? nil : found[found.count / 2]) / 4096 * 4096
    for position in page..<page + 4096 { bytes[position] = 0xA5 }
    try folder.write(bytes)
    #expect(storeError { _ = try folder.store(.readOnly) }?.exitCode == 65)
    let rescue = try PlanStore.rescue(from: folder.file)
    #expect(rescue.documents.count(where: \.isIntact) >= 20)
    #expect(try folder.bytes() == bytes)
  }

  @Test func `says that nothing can be rescued`() throws {
    let folder = try self.folder.get()
    try folder.write([UInt8](repeating: 9, count: 3000))
    #expect(storeError { _ = try PlanStore.rescue(from: folder.file) } == .notADatabase(file: folder.file))
    #expect(storeError { _ = try PlanStore.rescue(from: folder.path) }?.exitCode == 66)
  }
}
