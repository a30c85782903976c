// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
internal import Plans

/// What other tables repeat of a plan, written anew with each save: its agenda, consents, names, results, and the marks of its texts.
struct DerivedTables {
  let organisation: String
  let database: Database

  func write(_ plan: Plan) throws {
    try writeAgenda(of: plan)
    try writeConsents(of: plan)
    try writeNames(of: plan)
    try writeResults(of: plan)
    try writeMarks(of: plan)
  }

  /// Of every plan whose document can be read; the others are left for `verify` to tell of.
  func writeAll(_ upgrading: PlanStore.Upgrading = { _, _ in }) throws {
    let ids = try String.fetchAll(database, sql: "select id from plan where org = ?", arguments: [organisation])
    for (number, id) in ids.enumerated() {
      upgrading(number, ids.count)
      let text = try String.fetchOne(
        database, sql: "select document from plan where org = ? and id = ?", arguments: [organisation, id])
      guard let text, let plan = try? PlanDocument(text: text, sha256: "").plan(), plan.id.text == id else { continue }
      let columns = PlanColumns(plan)
      try database.execute(
        sql: "update plan set learner = ?, preferred = ?, cohort = ? where org = ? and id = ?",
        arguments: [columns.learner, columns.preferred, columns.cohort, organisation, id])
      try write(plan)
    }
  }

  private func clear(_ table: String, of plan: Plan) throws {
    try database.execute(
      sql: "delete from \(table) where org = ? and plan = ?", arguments: [organisation, plan.id.text])
  }

  private func writeAgenda(of plan: Plan) throws {
    let earlier = try revisions(of: plan)
    try clear("agenda", of: plan)
    for (position, item) in plan.agenda().enumerated() {
      let before = earlier[item.id.text]
      let isMoved = before.map { $0.due != item.due.iso || $0.what != item.what } ?? false
      try database.execute(
        sql: """
          insert into agenda (org, plan, position, item, kind, what, responsible, due, done, revision)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          organisation, plan.id.text, position, item.id.text, item.kind.rawValue, item.what, item.who, item.due.iso,
          item.done ? 1 : 0, (before?.revision ?? 0) + (isMoved ? 1 : 0),
        ])
    }
  }

  private func revisions(of plan: Plan) throws -> [String: (due: String, what: String, revision: Int)] {
    let rows = try Row.fetchAll(
      database, sql: "select item, due, what, revision from agenda where org = ? and plan = ?",
      arguments: [organisation, plan.id.text])
    let pairs: [(String, (due: String, what: String, revision: Int))] = try rows.map { row in
      (try row.value("item"), (try row.value("due"), try row.value("what"), try row.value("revision")))
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private func writeConsents(of plan: Plan) throws {
    try clear("consent", of: plan)
    for (position, consent) in plan.consents.enumerated() {
      try database.execute(
        sql: "insert into consent (org, plan, position, item, person, use, state, at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          organisation, plan.id.text, position, consent.id.text, consent.who?.text, consent.use,
          consent.state?.rawValue,
          consent.date?.iso,
        ])
    }
  }

  private func writeNames(of plan: Plan) throws {
    try clear("learner_name", of: plan)
    for word in NameWords.all(of: plan).sorted() {
      try database.execute(
        sql: "insert into learner_name (org, word, plan) values (?, ?, ?)",
        arguments: [organisation, word, plan.id.text])
    }
  }

  private func writeMarks(of plan: Plan) throws {
    try clear("text_mark", of: plan)
    let marks = TextMarks.joined(plan)
    guard !marks.isEmpty else { return }
    try database.execute(
      sql: "insert into text_mark (org, plan, marks) values (?, ?, ?)", arguments: [organisation, plan.id.text, marks])
  }

  private func writeResults(of plan: Plan) throws {
    try clear("result", of: plan)
    for (position, result) in plan.interventionResults().enumerated() {
      try database.execute(
        sql: """
          insert into result (org, plan, position, entry, goal, status, response, points, baseline, target, last, fidelity)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          organisation, plan.id.text, position, result.entry, result.goal.text, result.status?.rawValue,
          result.response?.rawValue, result.points, result.baseline, result.target, result.last, result.fidelity,
        ])
    }
  }
}
