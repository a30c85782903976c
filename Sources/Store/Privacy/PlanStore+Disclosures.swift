// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
package import Plans

extension PlanStore {
  /// Writes down that a plan was given to somebody.
  package func record(_ disclosure: Disclosure) throws {
    try write { db in
      try db.execute(
        sql: "insert into disclosure (org, id, plan, at, actor, party, purpose, form) values (?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          organisation, makeID().text, disclosure.plan.text, disclosure.at.iso, disclosure.actor, disclosure.party,
          disclosure.purpose, disclosure.form,
        ])
    }
  }

  /// To whom a plan was given, the oldest first. Of an erased plan the names and purposes are gone.
  package func disclosures(ofPlan id: Identifier) throws -> [Disclosure] {
    try read { db in
      try Row.fetchAll(
        db, sql: "select * from disclosure where org = ? and plan = ? order by at, id",
        arguments: [organisation, id.text]
      ).map { row in
        Disclosure(
          plan: try row.identifier("plan"), at: try row.instant("at"), actor: try row.value("actor"),
          party: try row.value("party"),
          purpose: try row.value("purpose"), form: try row.value("form"))
      }
    }
  }
}
