// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
import Localization
internal import Plans

extension PlanStore {
  /// Opens the plan file at `file`.
  ///
  /// Whatever is not a sound plan file of a known format is refused and left as it is.
  /// - Parameter upgrading: told, while a file of an earlier format is brought to this one, how many of its plans are done.
  package static func open(
    at file: String, mode: OpeningMode, upgrading: Upgrading = { _, _ in }
  ) throws -> PlanStore {
    try open(at: file, mode: mode, schema: .current, upgrading: upgrading)
  }

  package typealias Upgrading = (_ done: Int, _ all: Int) -> Void

  /// Whether there is anything at that path, sound or not.
  package static func exists(at file: String) -> Bool {
    FileSystem.kind(of: file) != .nothing
  }

  static func open(
    at file: String, mode: OpeningMode, schema: Schema,
    makeID: @escaping @Sendable () -> Identifier = { randomID() }, upgrading: Upgrading = { _, _ in }
  ) throws -> PlanStore {
    switch FileSystem.kind(of: file) {
    case .file: break
    case .nothing where mode == .createIfMissing:
      try NewFile(file: file, schema: schema, organisation: makeID().text).create()
    case .nothing: throw StoreError.missing(file: file)
    case .hidden: throw StoreError.notReadable(file: file)
    case let other: throw StoreError.notAFile(file: file, what: other)
    }
    let found = try inspect(file, schema: schema)
    let queue = try connect(to: file, mode: mode)
    try checkPages(of: file, queue)
    if found.schemaVersion < schema.version {
      guard mode != .readOnly else {
        throw StoreError.older(file: file, schema: found.schemaVersion, known: schema.version)
      }
      try Upgrade(file: file, queue: queue, from: found.schemaVersion, to: schema).run(upgrading)
    }
    return try PlanStore(file: file, mode: mode, queue: queue, makeID: makeID)
  }

  static func randomID() -> Identifier {
    var generator = SystemRandomNumberGenerator()
    return .random(using: &generator)
  }

  /// Refuses what is not ours, or not whole, before SQLite has touched it.
  static func inspect(_ file: String, schema: Schema) throws -> FileHeader {
    guard FileSystem.isReadable(file) else { throw StoreError.notReadable(file: file) }
    let bytes = try FileHeader.bytes(of: file)
    guard !bytes.isEmpty else {
      throw StoreError.damaged(file: file, detail: say("store.plan-store-opening.inspect", "it is empty"))
    }
    guard let header = FileHeader(bytes) else {
      let isCutOff = bytes.count < FileHeader.length && bytes.starts(with: Array("SQLite format 3\0".utf8))
      throw isCutOff
        ? StoreError.damaged(file: file, detail: say("store.plan-store-opening.inspect-2", "it is cut off"))
        : StoreError.notADatabase(file: file)
    }
    guard header.applicationID == Schema.applicationID else { throw StoreError.foreign(file: file) }
    guard header.schemaVersion <= schema.version else {
      throw StoreError.newer(file: file, schema: header.schemaVersion, known: schema.version)
    }
    let isSettled = FileSystem.kind(of: file + "-journal") == .nothing
    if isSettled, let expected = header.expectedSize, let size = FileSystem.size(of: file), size < expected {
      throw StoreError.damaged(
        file: file, detail: say("store.plan-store-opening.inspect-3", "it is cut off: \(size) of \(expected) bytes"))
    }
    return header
  }

  /// Opens the file with SQLite; an interrupted save is taken back.
  static func connect(to file: String, mode: OpeningMode) throws -> DatabaseQueue {
    let isReadOnly = mode == .readOnly
    if !isReadOnly {
      guard FileSystem.isWritable(file) else { throw StoreError.notWritable(file: file) }
      // A file that others could read is closed to them; whoever owns it may do so.
      if FileSystem.mode(of: file) != 0o600 { try? FileSystem.setMode(0o600, of: file) }
    }
    do {
      return try DatabaseQueue(path: file, configuration: .house(isReadOnly: isReadOnly))
    } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_READONLY_ROLLBACK {
      return try connectAfterTakingBack(file)
    } catch let error as DatabaseError {
      throw StoreError(error, file: file)
    }
  }

  /// A program that only reads cannot take an interrupted save back, so one connection that writes does it first.
  private static func connectAfterTakingBack(_ file: String) throws -> DatabaseQueue {
    guard FileSystem.isWritable(file), FileSystem.isWritable(FileSystem.directory(of: file)) else {
      throw StoreError.unfinishedSave(file: file)
    }
    return try StoreError.naming(file) {
      try DatabaseQueue(path: file, configuration: .house()).close()
      return try DatabaseQueue(path: file, configuration: .house(isReadOnly: true))
    }
  }

  /// `quick_check` on files where it costs a few milliseconds; larger ones are read whole by `verify()`.
  private static func checkPages(of file: String, _ queue: DatabaseQueue) throws {
    guard let size = FileSystem.size(of: file), size <= quickCheckLimit else { return }
    try StoreError.naming(file) {
      let answer = try queue.read { try String.fetchOne($0, sql: "pragma quick_check(1)") }
      guard answer == "ok" else {
        throw StoreError.damaged(file: file, detail: answer ?? say("store.plan-store-opening.check-pages", "no answer"))
      }
    }
  }

  private static var quickCheckLimit: Int { 1 << 20 }
}
