// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
package import Plans

extension PlanStore {
  /// What came of an intervention in all plans, as far as they say it. No name and no word of a plan is among it.
  package func results(of entry: String) throws -> [InterventionResult] {
    try results(of: [entry])[entry] ?? []
  }

  /// The same of several interventions by their ids, in one reading.
  package func results(of entries: [String]) throws -> [String: [InterventionResult]] {
    let sql = "select \(InterventionResult.columns) from result where org = ? and entry = ? order by plan, position"
    return try read { db in
      let statement = try db.makeStatement(sql: sql)
      return try entries.reduce(into: [:]) { found, entry in
        found[entry] = try Row.fetchAll(statement, arguments: [organisation, entry]).map(InterventionResult.init(row:))
      }
    }
  }

  /// The entries that are in use, the most used first.
  package func entriesInUse() throws -> [(entry: String, plans: Int)] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          select entry, count(distinct plan) as plans from result where org = ?
          group by entry order by plans desc, entry
          """, arguments: [organisation]
      ).map { (try $0.value("entry"), try $0.value("plans")) }
    }
  }
}

extension InterventionResult {
  static let columns = "entry, goal, status, response, points, baseline, target, last, fidelity"

  init(row: Row) throws {
    self.init(
      entry: try row.value("entry"), goal: try row.identifier("goal"),
      status: try row.optional("status").map { GoalStatus(rawValue: $0) },
      response: try row.optional("response").map { Response(rawValue: $0) }, points: try row.value("points"),
      baseline: try row.optional("baseline"), target: try row.optional("target"), last: try row.optional("last"),
      fidelity: try row.optional("fidelity"))
  }
}
