// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
import Localization
internal import Plans

/// The one file that holds every plan, its history, its conversations and what was told to whom.
///
///     let store = try PlanStore.open(at: "/home/dana/.local/share/ilp/plans.db", mode: .createIfMissing)
///
/// - opening: `open(at:mode:)`, `exists(at:)`
/// - plans: `summaries()`, `load(plan:)`, `save(_:expecting:note:)`, `history(ofPlan:)`
/// - conversations: `begin(_:)`, `commit(_:)`, `sessions(in:)`, `session(_:)`, `journal(ofSession:)`, `finish(session:at:)`,
///   `reopen(session:at:)`, `forget(session:)`, `rewriteJournal(ofSession:_:)`
/// - what is due: `agenda(from:through:includingDone:)`
/// - giving and erasing: `record(_:)`, `disclosures(ofPlan:)`, `erase(plan:by:at:)`
/// - looking after the file: `verify()`, `backUp(to:)`, `verifyBackup(at:)`, `restore(_:to:)`, `rescue(from:)`
///
/// Every call throws `StoreError` and nothing else. A call that throws has saved nothing; one that returns has everything on
/// disk. Two programs may have the same file open: a writer waits up to five seconds for the other, and a save that names an
/// old version is refused with `StoreError.changedElsewhere`.
///
/// Instants and days are given by the caller: the store reads no clock.
package final class PlanStore: Sendable {
  package let file: String
  package let mode: OpeningMode

  let queue: DatabaseQueue
  /// Whose plans these are; the first part of every key.
  let organisation: String
  /// Makes the keys of events and disclosures.
  let makeID: @Sendable () -> Identifier
  private let identity: FileSystem.Identity?

  init(file: String, mode: OpeningMode, queue: DatabaseQueue, makeID: @escaping @Sendable () -> Identifier) throws {
    self.file = file
    self.mode = mode
    self.queue = queue
    self.makeID = makeID
    self.identity = FileSystem.identity(of: file)
    self.organisation = try StoreError.naming(file) {
      let found = try queue.read { try String.fetchOne($0, sql: "select org from meta where name = 'format'") }
      guard let found else {
        throw StoreError.damaged(
          file: file, detail: say("store.plan-store.init", "it does not say whose plans these are"))
      }
      return found
    }
  }

  /// One transaction that only reads.
  func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try StoreError.naming(file) { try queue.read(body) }
  }

  /// One transaction that is on disk when this returns, or has changed nothing when it throws.
  func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try checkPlace()
    return try StoreError.naming(file) { try queue.write(body) }
  }

  /// A file that was deleted or replaced while open would take our words and lose them.
  func checkPlace() throws {
    guard mode != .readOnly else { throw StoreError.notWritable(file: file) }
    guard let identity, FileSystem.identity(of: file) == identity else { throw StoreError.replaced(file: file) }
  }
}
