// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB

/// Brings a file to today's format: a verified copy first, then every step in one transaction.
struct Upgrade {
  let file: String
  let queue: DatabaseQueue
  let from: Int
  let to: Schema

  func run(_ upgrading: PlanStore.Upgrading = { _, _ in }) throws {
    try Copy(of: queue, file: file).write(to: Copy.freeName("\(file).format-\(from)"))
    do {
      try queue.write { db in
        // Another program may have done it while we waited.
        let version = try Int.fetchOne(db, sql: "pragma user_version") ?? from
        guard version < to.version else { return }
        try to.bring(db, from: version, upgrading)
        try db.checkForeignKeys()
      }
    } catch let error as DatabaseError {
      let fault = StoreError(error, file: file)
      if case .internalFault(let detail) = fault {
        throw StoreError.migrationFailed(file: file, to: to.version, detail: detail)
      }
      throw fault
    }
  }
}
