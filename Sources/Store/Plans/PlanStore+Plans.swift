// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
package import Plans

extension PlanStore {
  /// Every plan, the last changed first, without reading the documents.
  package func summaries() throws -> [PlanSummary] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          select \(PlanSummary.columns)
          from plan where org = ? order by updated_at desc, id
          """, arguments: [organisation]
      ).map(PlanSummary.init(row:))
    }
  }

  /// The plan as it was last saved.
  /// - Throws: `StoreError.documentAltered` when a byte of it is no longer what was saved.
  package func load(plan id: Identifier) throws -> StoredPlan {
    try read { db in
      guard let stored = try storedPlan(id, in: db) else { throw StoreError.noSuchPlan(id) }
      return stored
    }
  }

  /// Saves the plan with its agenda and one entry of history.
  /// - Parameter version: the version that was loaded; none for a new plan.
  /// - Returns: the version that it has now.
  /// - Throws: `StoreError.changedElsewhere`, with what lies there now, when somebody saved in between; nothing is overwritten.
  @discardableResult
  package func save(_ plan: Plan, expecting version: Int?, note: ChangeNote) throws -> Int {
    let document = try PlanDocument(plan)
    return try write { try put(plan, document, expecting: version, note: note, in: $0) }
  }

  /// Saves several plans in one transaction: all of them or none.
  /// - Throws: as `save`, for the first that cannot be saved.
  package func save(_ changes: [PlanChange]) throws {
    let documents = try changes.map { try PlanDocument($0.plan) }
    try write { db in
      for (change, document) in zip(changes, documents) {
        _ = try put(change.plan, document, expecting: change.expecting, note: change.note, in: db)
      }
    }
  }

  func put(
    _ plan: Plan, _ document: PlanDocument, expecting version: Int?, note: ChangeNote, in db: Database
  ) throws -> Int {
    let link = try nextLink(for: note, ofPlan: plan.id, in: db)
    let isSaved =
      if let version {
        try update(plan, document, from: version, link, in: db)
      } else {
        try insert(plan, document, link, in: db)
      }
    guard isSaved else { throw try conflict(over: plan.id, in: db) }
    try append(link, toHistoryOf: plan.id, in: db)
    try DerivedTables(organisation: organisation, database: db).write(plan)
    return (version ?? 0) + 1
  }

  private func insert(
    _ plan: Plan, _ document: PlanDocument, _ link: ChainLink, in db: Database
  ) throws -> Bool {
    let columns = PlanColumns(plan)
    try db.execute(
      sql: """
        insert into plan (org, id, kind, title, learner, preferred, status, cohort, version, document, sha256,
          history_count, history_hash, updated_at, updated_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?) on conflict do nothing
        """,
      arguments: [
        organisation, plan.id.text, columns.kind, columns.title, columns.learner, columns.preferred,
        columns.status, columns.cohort, document.text, document.sha256, link.sequence, link.hash, link.at, link.actor,
      ])
    return db.changesCount == 1
  }

  private func update(
    _ plan: Plan, _ document: PlanDocument, from version: Int, _ link: ChainLink, in db: Database
  ) throws -> Bool {
    let columns = PlanColumns(plan)
    try db.execute(
      sql: """
        update plan set kind = ?, title = ?, learner = ?, preferred = ?, status = ?, cohort = ?, version = version + 1,
          document = ?, sha256 = ?, history_count = ?, history_hash = ?, updated_at = ?, updated_by = ?
        where org = ? and id = ? and version = ?
        """,
      arguments: [
        columns.kind, columns.title, columns.learner, columns.preferred, columns.status, columns.cohort,
        document.text, document.sha256, link.sequence, link.hash, link.at, link.actor,
        organisation, plan.id.text, version,
      ])
    return db.changesCount == 1
  }

  /// Who was quicker, when, and what lies there now.
  private func conflict(over id: Identifier, in db: Database) throws -> StoreError {
    let theirs = try storedPlan(id, in: db)
    if let theirs { return .changedElsewhere(by: theirs.updatedBy, at: theirs.updatedAt, theirs: theirs) }
    guard let last = try lastLink(ofPlan: id, in: db) else { return .noSuchPlan(id) }
    return .changedElsewhere(by: last.actor, at: try last.instant, theirs: nil)
  }

  func storedPlan(_ id: Identifier, in db: Database) throws -> StoredPlan? {
    guard
      let row = try Row.fetchOne(
        db,
        sql: "select document, sha256, version, updated_at, updated_by from plan where org = ? and id = ?",
        arguments: [organisation, id.text])
    else { return nil }
    let document = PlanDocument(text: try row.value("document"), sha256: try row.value("sha256"))
    guard document.isIntact else { throw StoreError.documentAltered(file: file, plan: id) }
    do {
      return StoredPlan(
        plan: try document.plan(), version: try row.value("version"), updatedAt: try row.instant("updated_at"),
        updatedBy: try row.value("updated_by"))
    } catch {
      throw StoreError.documentUnreadable(file: file, plan: id, detail: "\(error)")
    }
  }
}
