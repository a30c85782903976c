// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
package import Plans

extension PlanStore {
  /// What is due in all plans, the earliest first, read from the index without opening a plan.
  /// - Parameter first: the first day asked for; none reaches back to everything overdue.
  /// - Parameter last: the last day asked for; none reaches as far as there is anything.
  package func agenda(
    from first: CalendarDate? = nil, through last: CalendarDate? = nil, includingDone: Bool = false
  ) throws -> [DueItem] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: Self.agendaQuery,
        arguments: [organisation, includingDone ? 1 : 0, first?.iso ?? "", last?.iso ?? "9999-12-31"]
      ).map(DueItem.init(row:))
    }
  }

  static let agendaQuery = """
    select agenda.plan, plan.learner, item, agenda.kind, what, responsible, due, done
    from agenda join plan on plan.org = agenda.org and plan.id = agenda.plan
    where agenda.org = ? and done in (0, ?) and due >= ? and due <= ? order by due, plan.learner, agenda.plan, position
    """

  /// Writes anew what other tables repeat of a plan: its agenda and its consents.
  func deriveTables(from plan: Plan, in db: Database) throws {
    try db.execute(sql: "delete from agenda where org = ? and plan = ?", arguments: [organisation, plan.id.text])
    for (position, item) in plan.agenda().enumerated() {
      try db.execute(
        sql: """
          insert into agenda (org, plan, position, item, kind, what, responsible, due, done)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          organisation, plan.id.text, position, item.id.text, item.kind.rawValue, item.what, item.who, item.due.iso,
          item.done ? 1 : 0,
        ])
    }
    try deriveConsents(from: plan, in: db)
  }

  private func deriveConsents(from plan: Plan, in db: Database) throws {
    try db.execute(sql: "delete from consent where org = ? and plan = ?", arguments: [organisation, plan.id.text])
    for (position, consent) in plan.consents.enumerated() {
      try db.execute(
        sql: "insert into consent (org, plan, position, item, person, use, state, at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          organisation, plan.id.text, position, consent.id.text, consent.who?.text, consent.use,
          consent.state?.rawValue,
          consent.date?.iso,
        ])
    }
  }

  /// The agenda as the table has it, for one plan.
  func storedAgenda(ofPlan id: String, in db: Database) throws -> [AgendaItem] {
    try Row.fetchAll(
      db,
      sql: """
        select item, kind, what, responsible, due, done from agenda
        where org = ? and plan = ? order by position
        """, arguments: [organisation, id]
    ).map(AgendaItem.init(row:))
  }
}
