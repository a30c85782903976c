// SPDX-License-Identifier: GPL-3.0-or-later
import GRDB
import Glibc
import Testing

@testable import Store

/// Whatever lies at the path and is not a sound plan file: refused with a clear word, and not a byte changed.
@Suite struct RefusalTests {
  let folder = Result { try TemporaryFolder() }

  static let modes: [OpeningMode] = [.readOnly, .readWrite, .createIfMissing]

  private func expectRefusal(
    in folder: TemporaryFolder, mode: OpeningMode, code: Int32, _ isExpected: (StoreError) -> Bool
  ) throws {
    let before = try folder.bytes()
    let names = folder.names
    let error = try #require(storeError { _ = try PlanStore.open(at: folder.file, mode: mode) })
    #expect(isExpected(error), "\(error)")
    #expect(error.exitCode == code)
    #expect(error.message.contains(folder.file))
    #expect(try folder.bytes() == before)
    #expect(folder.names == names)
  }

  @Test(arguments: modes)
  func garbage(mode: OpeningMode) throws {
    let folder = try self.folder.get()
    try folder.write((0..<5000).map { UInt8($0 % 251) })
    try expectRefusal(in: folder, mode: mode, code: 65) { $0 == .notADatabase(file: folder.file) }
  }

  @Test(arguments: modes)
  func `an empty file`(mode: OpeningMode) throws {
    let folder = try self.folder.get()
    try folder.write([])
    try expectRefusal(in: folder, mode: mode, code: 65) { $0 == .damaged(file: folder.file, detail: "it is empty") }
  }

  @Test(arguments: modes, [30, 100, 4096, 9000])
  func `a file that is cut off`(mode: OpeningMode, length: Int) throws {
    let folder = try self.folder.get()
    try folder.store().save(samplePlan(), expecting: nil, note: .sample())
    try folder.write(Array(folder.bytes().prefix(length)))
    try expectRefusal(in: folder, mode: mode, code: 65) {
      if case .damaged(_, let detail) = $0 { detail.contains("cut off") } else { false }
    }
  }

  @Test(arguments: modes)
  func `a damaged page`(mode: OpeningMode) throws {
    let folder = try self.folder.get()
    try folder.store().save(samplePlan(goals: 100), expecting: nil, note: .sample())
    var bytes = try folder.bytes()
    for position in 4096..<12_288 { bytes[position] = 0xA5 }
    try folder.write(bytes)
    try expectRefusal(in: folder, mode: mode, code: 65) {
      if case .damaged = $0 { true } else { false }
    }
  }

  @Test(arguments: modes)
  func `another programs database`(mode: OpeningMode) throws {
    let folder = try self.folder.get()
    try DatabaseQueue(path: folder.file).write { try $0.execute(sql: "create table bookmarks (address text)") }
    try expectRefusal(in: folder, mode: mode, code: 65) { $0 == .foreign(file: folder.file) }
  }

  @Test(arguments: modes)
  func `a newer format`(mode: OpeningMode) throws {
    let folder = try self.folder.get()
    try folder.store().queue.inDatabase { try $0.execute(sql: "pragma user_version = 7") }
    try expectRefusal(in: folder, mode: mode, code: 65) {
      $0 == .newer(file: folder.file, schema: 7, known: Schema.current.version)
    }
  }

  @Test(arguments: modes)
  func `a folder`(mode: OpeningMode) throws {
    let folder = try self.folder.get()
    let error = storeError { _ = try PlanStore.open(at: folder.path, mode: mode) }
    #expect(error == .notAFile(file: folder.path, what: .directory))
    #expect(error?.exitCode == 66)
  }

  @Test(arguments: modes)
  func `a named pipe without waiting for it`(mode: OpeningMode) throws {
    let folder = try self.folder.get()
    #expect(mkfifo(folder.file, 0o600) == 0)
    let error = storeError { _ = try PlanStore.open(at: folder.file, mode: mode) }
    #expect(error == .notAFile(file: folder.file, what: .fifo))
  }

  @Test(.enabled(if: geteuid() != 0), arguments: modes)
  func `a file that may not be read`(mode: OpeningMode) throws {
    let folder = try self.folder.get()
    _ = try folder.store()
    try FileSystem.setMode(0o000, of: folder.file)
    #expect(storeError { _ = try folder.store(mode) } == .notReadable(file: folder.file))
  }

  @Test(.enabled(if: geteuid() != 0))
  func `saving in a folder that may not be written`() throws {
    let folder = try self.folder.get()
    try folder.store().save(samplePlan(), expecting: nil, note: .sample())
    try FileSystem.setMode(0o500, of: folder.path)
    defer { try? FileSystem.setMode(0o700, of: folder.path) }
    #expect(try folder.store(.readOnly).summaries().count == 1)
    let error = storeError { try folder.store(.readWrite).save(samplePlan(), expecting: 1, note: .sample()) }
    #expect(error == .notWritable(file: folder.file))
  }

  @Test func `a folder that the system keeps to itself`() {
    let error = storeError { _ = try PlanStore.open(at: "/proc/ilp/plans.db", mode: .createIfMissing) }
    #expect(error?.exitCode == 73)
  }
}
