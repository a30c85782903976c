// SPDX-License-Identifier: GPL-3.0-or-later
import FoundationEssentials
import GRDB
import Glibc
import Testing

@testable import Store

@Suite struct OpeningTests {
  let folder = Result { try TemporaryFolder() }

  @Test func `makes a private file in a private folder`() throws {
    let folder = try self.folder.get()
    let file = folder.path + "/new/deeper/plans.db"
    _ = try PlanStore.open(at: file, mode: .createIfMissing)
    #expect(FileSystem.mode(of: file) == 0o600)
    #expect(FileSystem.mode(of: folder.path + "/new/deeper") == 0o700)
    #expect(FileSystem.mode(of: folder.path + "/new") == 0o700)
    #expect(FileSystem.names(in: folder.path + "/new/deeper") == ["plans.db"])
  }

  @Test(arguments: [0o000, 0o022, 0o777])
  func `is private whatever the umask`(mask: UInt32) throws {
    let folder = try self.folder.get()
    let before = umask(mask)
    defer { umask(before) }
    let file = folder.path + "/data/plans.db"
    let store = try PlanStore.open(at: file, mode: .createIfMissing)
    try store.backUp(to: folder.path + "/data/copy.db")
    #expect(FileSystem.mode(of: file) == 0o600)
    #expect(FileSystem.mode(of: folder.path + "/data/copy.db") == 0o600)
    #expect(FileSystem.mode(of: folder.path + "/data") == 0o700)
  }

  @Test func `closes a file that others could read`() throws {
    let folder = try self.folder.get()
    _ = try folder.store()
    try FileSystem.setMode(0o644, of: folder.file)
    _ = try folder.store(.readWrite)
    #expect(FileSystem.mode(of: folder.file) == 0o600)
  }

  @Test(arguments: [OpeningMode.readOnly, .readWrite])
  func `creates nothing when there is nothing`(mode: OpeningMode) throws {
    let folder = try self.folder.get()
    let file = folder.path + "/none/plans.db"
    #expect(storeError { _ = try PlanStore.open(at: file, mode: mode) } == .missing(file: file))
    #expect(folder.names.isEmpty)
    #expect(!PlanStore.exists(at: file))
  }

  @Test func `keeps what was there when opened again`() throws {
    let folder = try self.folder.get()
    try folder.store().save(samplePlan(), expecting: nil, note: .sample())
    let first = try folder.bytes()
    #expect(try folder.store(.createIfMissing).summaries().count == 1)
    #expect(try folder.store(.readOnly).summaries().count == 1)
    #expect(try folder.bytes() == first)
  }

  @Test func `sets the file up as promised`() throws {
    let store = try folder.get().store()
    let settings = try store.queue.read { db in
      try ["journal_mode", "synchronous", "secure_delete", "foreign_keys", "application_id", "user_version"].map {
        try String.fetchOne(db, sql: "pragma \($0)") ?? ""
      }
    }
    #expect(settings == ["delete", "2", "1", "1", "\(Schema.applicationID)", "\(Schema.current.version)"])
  }

  @Test func `refuses to save when opened for reading`() throws {
    let folder = try self.folder.get()
    _ = try folder.store()
    let store = try folder.store(.readOnly)
    let error = storeError { try store.save(samplePlan(), expecting: nil, note: .sample()) }
    #expect(error == .notWritable(file: folder.file))
  }

  @Test func `notices that the file was taken away`() throws {
    let folder = try self.folder.get()
    let store = try folder.store()
    FileSystem.remove(folder.file)
    let error = storeError { try store.save(samplePlan(), expecting: nil, note: .sample()) }
    #expect(error == .replaced(file: folder.file))
    #expect(folder.names.isEmpty)
  }

  @Test func `leaves no half made file when the folder cannot be made`() throws {
    let folder = try self.folder.get()
    try folder.write([1], to: "occupied")
    let error = storeError { _ = try PlanStore.open(at: folder.path + "/occupied/plans.db", mode: .createIfMissing) }
    #expect(error?.exitCode == 73)
    #expect(folder.names == ["occupied"])
  }
}
