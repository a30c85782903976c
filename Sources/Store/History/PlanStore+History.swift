// SPDX-License-Identifier: GPL-3.0-or-later
internal import FoundationEssentials
internal import GRDB
package import Plans

extension PlanStore {
  /// What happened to a plan, the oldest first. An erased plan keeps its entries without their words.
  package func history(ofPlan id: Identifier) throws -> [HistoryEntry] {
    try read { db in try links(ofPlan: id, in: db).map(HistoryEntry.init(link:)) }
  }

  func links(ofPlan id: Identifier, in db: Database) throws -> [ChainLink] {
    try Row.fetchAll(
      db, sql: "select \(ChainLink.columns) from event where org = ? and plan = ? order by seq",
      arguments: [organisation, id.text]
    ).map(ChainLink.init(row:))
  }

  func lastLink(ofPlan id: Identifier, in db: Database) throws -> ChainLink? {
    try Row.fetchOne(
      db, sql: "select \(ChainLink.columns) from event where org = ? and plan = ? order by seq desc limit 1",
      arguments: [organisation, id.text]
    ).map(ChainLink.init(row:))
  }

  func nextLink(for note: ChangeNote, ofPlan id: Identifier, in db: Database) throws -> ChainLink {
    ChainLink(
      after: try lastLink(ofPlan: id, in: db), plan: id.text, id: makeID().text, at: note.at.iso,
      kind: note.kind.rawValue,
      actor: note.actor, body: try note.body(), salt: makeID().text)
  }

  func append(_ link: ChainLink, toHistoryOf id: Identifier, in db: Database) throws {
    try db.execute(
      sql: """
        insert into event (org, plan, \(ChainLink.columns)) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        organisation, id.text, link.sequence, link.id, link.at, link.actor, link.kind, link.body, link.salt,
        link.bodyDigest, link.previousHash, link.hash,
      ])
  }
}
