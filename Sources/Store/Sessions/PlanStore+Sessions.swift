// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
package import Plans

extension PlanStore {
  /// Writes down that a conversation has begun.
  package func begin(_ session: Session) throws {
    try write { try insert(session, in: $0) }
  }

  func insert(_ session: Session, in db: Database) throws {
    try db.execute(
      sql: """
        insert into session (org, \(Session.columns)) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, arguments: [organisation] + (try session.arguments()))
  }

  /// Conversations, the last used first, and within one second the one that was begun later; of one state, or all.
  /// Without the plans they began with: see `session(_:)`.
  package func sessions(in state: Session.State? = nil) throws -> [Session] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          select \(Session.listedColumns) from session
          where org = ? and (? is null or state = ?) order by updated_at desc, rowid desc
          """, arguments: [organisation, state?.rawValue, state?.rawValue]
      ).map(Session.init(row:))
    }
  }

  package func session(_ id: Identifier) throws -> Session {
    try read { db in try session(id, in: db) }
  }

  /// What was answered so far, in order.
  package func journal(ofSession id: Identifier) throws -> [JournalEntry] {
    try read { db in
      try Row.fetchAll(
        db, sql: "select seq, at, body from journal where org = ? and session = ? order by seq",
        arguments: [organisation, id.text]
      ).map { JournalEntry(sequence: try $0.value("seq"), at: try $0.instant("at"), body: try $0.value("body")) }
    }
  }

  /// The conversation is over: it is kept, and takes no more answers.
  package func finish(session id: Identifier, at instant: Instant) throws {
    try change(.finished, ofSession: id, at: instant)
  }

  /// A finished conversation takes answers again.
  package func reopen(session id: Identifier, at instant: Instant) throws {
    try change(.open, ofSession: id, at: instant)
  }

  /// Deletes a conversation with every word of its journal. The plan that it filled stays.
  package func forget(session id: Identifier) throws {
    try write { db in
      try db.execute(sql: "delete from session where org = ? and id = ?", arguments: [organisation, id.text])
      guard db.changesCount == 1 else { throw StoreError.noSuchSession(id) }
    }
    try compact()
  }

  /// Writes the journal of a conversation anew, entry by entry, so that words can be taken out of it for good.
  /// - Parameter change: what the body of an entry becomes; the entry itself stays, with its number and instant.
  package func rewriteJournal(ofSession id: Identifier, _ change: (JournalEntry) throws -> String) throws {
    let entries = try journal(ofSession: id).map { entry in (entry.sequence, body: try change(entry)) }
    try write { db in
      for (sequence, body) in entries {
        try db.execute(
          sql: "update journal set body = ? where org = ? and session = ? and seq = ?",
          arguments: [body, organisation, id.text, sequence])
      }
    }
    try compact()
  }

  func session(_ id: Identifier, in db: Database) throws -> Session {
    let row = try Row.fetchOne(
      db, sql: "select \(Session.columns) from session where org = ? and id = ?", arguments: [organisation, id.text])
    guard let row else { throw StoreError.noSuchSession(id) }
    return try Session(row: row)
  }

  private func change(_ state: Session.State, ofSession id: Identifier, at instant: Instant) throws {
    try write { db in
      try db.execute(
        sql: "update session set state = ?, updated_at = ? where org = ? and id = ?",
        arguments: [state.rawValue, instant.iso, organisation, id.text])
      guard db.changesCount == 1 else { throw StoreError.noSuchSession(id) }
    }
  }
}
