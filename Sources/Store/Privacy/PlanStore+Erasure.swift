// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
package import Plans

extension PlanStore {
  /// Destroys every word of a plan: the document, its agenda, its conversations, the words of its history, and to whom it was
  /// given. What stays is that there was such a plan, and when it changed; the chain of its history still verifies.
  ///
  /// Copies that lie in the same folder or below it are cleaned too. Afterwards no byte of the words is in these files.
  package func erase(plan id: Identifier, by actor: String, at instant: Instant) throws -> Erasure {
    try write { db in
      guard try isKnown(plan: id, in: db) else { throw StoreError.noSuchPlan(id) }
      try eraseRows(ofPlan: id, at: instant, in: db)
    }
    try compact()
    return try eraseFromCopies(plan: id, by: actor, at: instant)
  }

  /// Rewrites the file so that no freed page and no gap between rows holds old words.
  func compact() throws {
    try checkPlace()
    try StoreError.naming(file) { try queue.vacuum() }
  }

  private func isKnown(plan id: Identifier, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        select exists (select 1 from plan where org = :org and id = :plan)
          or exists (select 1 from session where org = :org and plan = :plan)
        """, arguments: ["org": organisation, "plan": id.text]) ?? false
  }

  private func eraseRows(ofPlan id: Identifier, at instant: Instant, in db: Database) throws {
    let key: StatementArguments = [organisation, id.text]
    // The agenda, the consents and the journals go with the rows that they hang on.
    try db.execute(sql: "delete from plan where org = ? and id = ?", arguments: key)
    try db.execute(sql: "delete from session where org = ? and plan = ?", arguments: key)
    try db.execute(
      sql: "update disclosure set actor = '', party = '', purpose = '', form = '' where org = ? and plan = ?",
      arguments: key)
    // The names and numbers stay, so that calendars can be told to take its days away.
    try db.execute(
      sql: "update calendar_entry set responsible = null where org = ? and plan = ?", arguments: key)
    let note = ChangeNote(.erased, words: [], by: "", at: instant)
    try append(try nextLink(for: note, ofPlan: id, in: db), toHistoryOf: id, in: db)
    try db.execute(
      sql: "update event set actor = '', body = '', salt = '' where org = ? and plan = ?", arguments: key)
  }

  private func eraseFromCopies(plan id: Identifier, by actor: String, at instant: Instant) throws -> Erasure {
    var erasure = Erasure()
    for copy in PlanFiles.copies(besides: file) {
      do {
        let store = try PlanStore.open(at: copy, mode: .readWrite)
        guard try store.read({ try store.isKnown(plan: id, in: $0) }) else { continue }
        _ = try store.write { try store.eraseRows(ofPlan: id, at: instant, in: $0) }
        try store.compact()
        erasure.cleanedCopies.append(copy)
      } catch is StoreError {
        erasure.unreadCopies.append(copy)
      }
    }
    return erasure
  }
}
