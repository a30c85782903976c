// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
import Localization
internal import Plans

extension PlanStore {
  /// Looks at everything: the pages of the file, each document against its digest, the lists and the agenda against the
  /// documents, the chain of each history, the journals, and who may read the file.
  /// - Returns: all that is not as this program left it; nothing when all is well.
  package func verify() throws -> [Flaw] {
    var flaws = permissionFlaws()
    let pages = try pageFlaws()
    flaws += pages
    do {
      flaws += try read { db in
        try planFlaws(in: db) + historyFlaws(in: db) + journalFlaws(in: db) + sessionFlaws(in: db)
      }
    } catch StoreError.damaged(_, let detail) {
      // On damaged pages the rows behind them cannot be read; that has been said already.
      if pages.isEmpty { flaws.append(Flaw(.file, at: file, detail)) }
    }
    return flaws
  }

  private func permissionFlaws() -> [Flaw] {
    guard let mode = FileSystem.mode(of: file), mode & 0o077 != 0 else { return [] }
    return [
      Flaw(
        .permissions, at: file,
        say(
          "store.plan-store-verification.permission-flaws",
          "others on this machine may read it (mode \(String(mode, radix: 8)))"))
    ]
  }

  private func pageFlaws() throws -> [Flaw] {
    do {
      return try queue.read { db in
        let pages = try String.fetchAll(db, sql: "pragma integrity_check(20)").filter { $0 != "ok" }
        let keys = try String.fetchAll(
          db,
          sql: "select 'a row of ' || \"table\" || ' hangs on nothing' from pragma_foreign_key_check group by \"table\""
        )
        return (pages + keys).map { Flaw(.file, at: file, $0) }
      }
    } catch let error as DatabaseError {
      return [Flaw(.file, at: file, error.message ?? say("store.plan-store-verification.page-flaws", "not readable"))]
    }
  }

  private func planFlaws(in db: Database) throws -> [Flaw] {
    var flaws: [Flaw] = []
    let rows = try Row.fetchCursor(db, sql: "select * from plan where org = ? order by id", arguments: [organisation])
    while let row = try rows.next() {
      let id: String = try row.value("id")
      let names = try String.fetchSet(
        db, sql: "select word from learner_name where org = ? and plan = ?", arguments: [organisation, id])
      flaws += try PlanInspection(
        row: row, agenda: storedAgenda(ofPlan: id, in: db), results: storedResults(ofPlan: id, in: db), names: names
      ).flaws()
    }
    return flaws
  }

  private func historyFlaws(in db: Database) throws -> [Flaw] {
    let plans = try String.fetchAll(
      db, sql: "select plan from event where org = :org union select id from plan where org = :org order by 1",
      arguments: ["org": organisation])
    return try plans.flatMap { plan in
      let head = try Row.fetchOne(
        db, sql: "select history_count, history_hash from plan where org = ? and id = ?",
        arguments: [organisation, plan])
      let links = try links(ofPlan: Identifier(plan), in: db)
      return ChainInspection(
        plan: plan, links: links,
        head: try head.map { .init(count: try $0.value("history_count"), hash: try $0.value("history_hash")) }
      ).flaws
    }
  }

  private func sessionFlaws(in db: Database) throws -> [Flaw] {
    let rows = try Row.fetchAll(
      db, sql: "select \(Session.columns) from session where org = ?", arguments: [organisation])
    return try rows.compactMap { row in
      do {
        _ = try Session(row: row)
        return nil
      } catch {
        return Flaw(
          .journal, at: place(of: try row.value("id")),
          say("store.plan-store-verification.session-flaws", "it cannot be read"))
      }
    }
  }

  private func journalFlaws(in db: Database) throws -> [Flaw] {
    try Row.fetchAll(
      db,
      sql: """
        select session, count(*) as entries, min(seq) as first, max(seq) as last
        from journal where org = ? group by session
        """, arguments: [organisation]
    ).compactMap { row in
      let (entries, first, last): (Int, Int, Int) = (
        try row.value("entries"), try row.value("first"), try row.value("last")
      )
      guard first != 1 || last != entries else { return nil }
      return Flaw(
        .journal, at: place(of: try row.value("session")),
        say("store.plan-store-verification.journal-flaws", "an answer is missing between its others"))
    }
  }

  private func place(of conversation: String) -> String {
    say("store.plan-store-verification.place", "conversation \(conversation)")
  }
}
