// SPDX-License-Identifier: GPL-3.0-or-later
import GRDB
import Plans
import Testing

@testable import Store

/// What a program leaves behind that was killed in the middle of a save: pages half written, and a journal to take them back.
@Suite struct InterruptionTests {
  let folder = Result { try TemporaryFolder() }

  private func leaveHalfASave(in folder: TemporaryFolder) throws {
    let store = try folder.store()
    for number in 0..<30 { try store.save(samplePlan("plan-\(number)", goals: 20), expecting: nil, note: .sample()) }
    try store.queue.writeWithoutTransaction { db in
      // A cache of one page makes SQLite write pages before the commit.
      try db.execute(
        sql: "pragma cache_size = 1; begin immediate; update plan set document = document || 'half', version = 9")
      let (file, journal) = (try folder.bytes(), try folder.bytes(of: "plans.db-journal"))
      try db.execute(sql: "rollback")
      try folder.write(file)
      try folder.write(journal, to: "plans.db-journal")
    }
  }

  @Test(arguments: [OpeningMode.readOnly, .readWrite, .createIfMissing])
  func `is taken back at the next opening`(mode: OpeningMode) throws {
    let folder = try self.folder.get()
    try leaveHalfASave(in: folder)
    #expect(try folder.holds("half"))
    let store = try folder.store(mode)
    #expect(try store.verify() == [])
    #expect(try store.summaries().map(\.version) == Array(repeating: 1, count: 30))
    #expect(try store.load(plan: Identifier("plan-7")).plan == samplePlan("plan-7", goals: 20))
    #expect(folder.names == ["plans.db"])
  }

  @Test func `goes along when a backup takes the place`() throws {
    let folder = try self.folder.get()
    try folder.store().backUp(to: folder.path + "/backup.db")
    try leaveHalfASave(in: folder)
    let aside = try #require(try PlanStore.restore(folder.path + "/backup.db", to: folder.file))
    #expect(try folder.store().summaries().isEmpty)
    #expect(try PlanStore.open(at: aside, mode: .readOnly).summaries().count == 30)
  }
}
