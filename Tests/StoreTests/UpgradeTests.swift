// SPDX-License-Identifier: GPL-3.0-or-later
import FoundationEssentials
import GRDB
import Plans
import Testing

@testable import Store

@Suite struct UpgradeTests {
  let folder = Result { try TemporaryFolder() }

  private struct Refusal: Error {}

  private static func schema(_ extra: Migration) -> Schema {
    Schema(migrations: Schema.current.migrations + [extra])
  }

  /// The format after today's.
  private static let next = Schema.current.version + 1

  private static let nicknames = schema(
    Migration("plans have nicknames") { db in
      try db.execute(sql: "alter table plan add column nickname text; update plan set nickname = 'the ' || kind")
    })

  private func oldFile() throws -> TemporaryFolder {
    let folder = try self.folder.get()
    try folder.store().save(samplePlan(), expecting: nil, note: .sample())
    return folder
  }

  @Test func `brings a file up and keeps a copy from before`() throws {
    let folder = try oldFile()
    let store = try PlanStore.open(at: folder.file, mode: .readWrite, schema: Self.nicknames)
    #expect(try store.load(plan: samplePlan().id).plan == samplePlan())
    #expect(try store.queue.read { try String.fetchOne($0, sql: "select nickname from plan") } == "the development")
    #expect(try store.queue.read { try Int.fetchOne($0, sql: "pragma user_version") } == Self.next)
    #expect(folder.names == ["plans.db", "plans.db.format-\(Schema.current.version)"])
    let copy = try PlanStore.open(at: "\(folder.file).format-\(Schema.current.version)", mode: .readOnly)
    #expect(try copy.load(plan: samplePlan().id).plan == samplePlan())
    #expect(FileSystem.mode(of: "\(folder.file).format-\(Schema.current.version)") == 0o600)
  }

  @Test func `tells how far it has come, plan by plan, and nothing when there is nothing to do`() throws {
    let folder = try oldFile()
    for told in [["0 of 1"], []] {
      var heard: [String] = []
      _ = try PlanStore.open(
        at: folder.file, mode: .readWrite, schema: Self.nicknames, upgrading: { heard.append("\($0) of \($1)") })
      #expect(heard == told)
    }
  }

  @Test func `upgrades once only`() throws {
    let folder = try oldFile()
    for _ in 0..<3 { _ = try PlanStore.open(at: folder.file, mode: .readWrite, schema: Self.nicknames) }
    #expect(folder.names == ["plans.db", "plans.db.format-\(Schema.current.version)"])
  }

  @Test func `leaves the file as it was when a step fails`() throws {
    let folder = try oldFile()
    let before = try folder.bytes()
    let schema = Self.schema(
      Migration("half a step") { db in
        try db.execute(sql: "alter table plan add column nickname text")
        try db.execute(sql: "insert into nowhere values (1)")
      })
    let error = storeError { _ = try PlanStore.open(at: folder.file, mode: .readWrite, schema: schema) }
    guard case .migrationFailed(folder.file, to: Self.next, _) = error else {
      Issue.record("unexpected: \(String(describing: error))")
      return
    }
    #expect(try folder.store().load(plan: samplePlan().id).plan == samplePlan())
    #expect(try folder.bytes().count == before.count)
    #expect(try folder.store().verify() == [])
  }

  @Test func `does not upgrade for a reader`() throws {
    let folder = try oldFile()
    let before = try folder.bytes()
    let error = storeError { _ = try PlanStore.open(at: folder.file, mode: .readOnly, schema: Self.nicknames) }
    #expect(error == .older(file: folder.file, schema: Schema.current.version, known: Self.next))
    #expect(try folder.bytes() == before)
  }

  /// A file of every format that ever shipped is kept here as SQL, and must open today with everything in it.
  @Test(arguments: 1...Schema.current.version)
  func `opens a file of every format`(version: Int) throws {
    let folder = try self.folder.get()
    let fixture = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/format-\(version).sql")
    let sql = try String(decoding: Data(contentsOf: fixture), as: UTF8.self)
    let queue = try DatabaseQueue(path: folder.file)
    try queue.inDatabase { try $0.execute(sql: sql) }
    try queue.close()
    let store = try folder.store(.readWrite)
    #expect(try store.verify() == [])
    let summary = try #require(try store.summaries().first)
    #expect(summary.learner == "Dana Reyes")
    #expect(try store.load(plan: summary.id).plan.goals.count == 2)
    #expect(try store.history(ofPlan: summary.id).first?.note.words == ["started the plan"])
    let session = try #require(try store.sessions(in: .open).first)
    #expect(try store.journal(ofSession: session.id).map(\.body) == ["{\"answered\":\"gap\"}"])
  }
}
