// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
import Localization
internal import Plans

extension PlanStore {
  /// All that is not as this program left it; nothing when all is well.
  package func verify() throws -> [Flaw] { try inspect().flaws }

  /// Looks at everything: the pages of the file, each document against its digest, the lists and the agenda against the
  /// documents, the chain of each history, the journals, and who may read the file. Each table is read once from its beginning to
  /// its end, and never more of it than belongs to one plan.
  /// - Parameter progress: told how far it has come, often.
  package func inspect(progress: (Verification.Stage) -> Void = { _ in }) throws -> Verification {
    var verification = Verification(flaws: permissionFlaws())
    progress(.pages)
    let pages = try pageFlaws()
    verification.flaws += pages
    do {
      try read { db in
        try inspectPlans(in: db, &verification, progress)
        progress(.conversations)
        verification.flaws += try journalFlaws(in: db, &verification.answers)
        verification.flaws += try sessionFlaws(in: db)
      }
    } catch StoreError.damaged(_, let detail) {
      // On damaged pages the rows behind them cannot be read; that has been said already.
      if pages.isEmpty { verification.flaws.append(Flaw(.file, at: file, detail)) }
    }
    return verification
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

  private func inspectPlans(
    in db: Database, _ verification: inout Verification, _ progress: (Verification.Stage) -> Void
  ) throws {
    let all =
      try Int.fetchOne(db, sql: "select count(*) from plan where org = ?", arguments: [organisation]) ?? 0
    var derived = try DerivedRows(organisation: organisation, in: db)
    var events = try RowsByPlan(
      "select plan, \(ChainLink.columns) from event where org = ? order by plan, seq", organisation: organisation,
      in: db)
    var histories: [Flaw] = []
    let rows = try Row.fetchCursor(db, sql: "select * from plan where org = ? order by id", arguments: [organisation])
    while let row = try rows.next() {
      let id: String = try row.value("id")
      while let erased = try events.plan, RowsByPlan.isBefore(erased, id) {
        histories += try chainFlaws(of: erased, nil, &events, &verification.entries)
      }
      verification.flaws += try PlanInspection(row: row, derived: derived.take(id)).flaws()
      histories += try chainFlaws(
        of: id, .init(count: try row.value("history_count"), hash: try row.value("history_hash")), &events,
        &verification.entries)
      verification.plans += 1
      progress(.plans(verification.plans, of: all))
    }
    while let erased = try events.plan { histories += try chainFlaws(of: erased, nil, &events, &verification.entries) }
    verification.flaws += histories
  }

  private func chainFlaws(
    of plan: String, _ head: ChainInspection.Head?, _ events: inout RowsByPlan, _ entries: inout Int
  ) throws -> [Flaw] {
    let links = try events.take(plan).map(ChainLink.init(row:))
    entries += links.count
    return ChainInspection(plan: plan, links: links, head: head).flaws
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

  private func journalFlaws(in db: Database, _ answers: inout Int) throws -> [Flaw] {
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
      answers += entries
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
