// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
package import Plans

extension PlanStore {
  /// For how many days after its day a calendar is told that something is gone.
  private static let daysToTell = 31

  /// What a calendar file is given, written down so that the next one can tell what moved and what is gone.
  /// - Parameters:
  ///   - items: what was asked for.
  ///   - today: the day of the export; what was done or taken away long before it is not told.
  ///   - who: only the turn of someone whose name holds these words.
  ///   - plan: only this plan.
  package func exportCalendar(
    _ items: [DueItem], today: CalendarDate, who: String? = nil, plan: Identifier? = nil
  ) throws -> CalendarExport {
    try write { db in
      let filter = Self.filter(who: who, plan: plan)
      var export = CalendarExport(items: items + (try moved(besides: items, today, filter, in: db)), gone: [])
      for index in export.items.indices { try remember(&export.items[index], in: db) }
      export.gone = try gone(since: today.adding(days: -Self.daysToTell) ?? today, filter, in: db)
      return export
    }
  }

  private typealias Filter = (sql: String, arguments: StatementArguments)

  private static func filter(who: String?, plan: Identifier?) -> Filter {
    var sql = ""
    var arguments = StatementArguments()
    if let plan {
      sql += " and c.plan = ?"
      arguments += [plan.text]
    }
    if let who {
      sql += " and c.responsible like ? escape '\\'"
      arguments += [pattern(who)]
    }
    return (sql, arguments)
  }

  /// What a calendar was given and is in a plan still, but on another day than the calendar has, or done.
  private func moved(
    besides items: [DueItem], _ today: CalendarDate, _ filter: Filter, in db: Database
  ) throws -> [DueItem] {
    let asked = Set(items.map { Key(plan: $0.plan, item: $0.item.id) })
    let rows = try Row.fetchAll(
      db,
      sql: """
        select a.plan, plan.learner, plan.preferred, plan.title, a.item, a.kind, a.what, a.responsible, a.due, a.done, a.revision
        from calendar_entry c join agenda a on a.org = c.org and a.plan = c.plan and a.item = c.item
        join plan on plan.org = a.org and plan.id = a.plan
        where c.org = ? and c.gone = 0 and (a.due <> c.due or c.base + a.revision + a.done <> c.sequence)
        and (a.due >= ? or c.due >= ?)\(filter.sql) order by a.due, a.plan, a.position
        """, arguments: [organisation, today.iso, today.iso] + filter.arguments)
    return try rows.map(DueItem.init(row:)).filter { !asked.contains(Key(plan: $0.plan, item: $0.item.id)) }
  }

  private struct Key: Hashable {
    let plan: Identifier
    let item: Identifier
  }

  /// Gives an item its number, and writes down that a calendar has it.
  private func remember(_ due: inout DueItem, in db: Database) throws {
    let key: StatementArguments = [organisation, due.plan.text, due.item.id.text]
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          select due as remembered, base, sequence, gone from calendar_entry where org = ? and plan = ? and item = ?
          """), arguments: key)
    let memory = try row.map(CalendarMemory.init(row:))
    let next = CalendarMemory.next(memory, revision: due.revision, isDone: due.item.done)
    try db.cachedStatement(
      sql: """
        insert into calendar_entry (org, plan, item, due, responsible, base, sequence, gone) values (?, ?, ?, ?, ?, ?, ?, 0)
        on conflict (org, plan, item) do update set due = excluded.due, responsible = excluded.responsible,
          base = excluded.base, sequence = excluded.sequence, gone = 0
        """
    ).execute(arguments: key + [due.item.due.iso, due.item.who, next.base, next.sequence])
    due.revision = next.sequence
  }

  /// What a calendar was given and no plan holds any more. What lies too far back is forgotten.
  private func gone(since first: CalendarDate, _ filter: Filter, in db: Database) throws -> [CalendarExport.Gone] {
    let isGone = """
      not exists (select 1 from agenda a where a.org = c.org and a.plan = c.plan and a.item = c.item)
      """
    try db.execute(
      sql: "delete from calendar_entry as c where org = ? and due < ? and \(isGone)",
      arguments: [organisation, first.iso])
    try db.execute(
      sql: """
        update calendar_entry as c set gone = 1, sequence = sequence + 1
        where org = ? and gone = 0 and \(isGone)\(filter.sql)
        """, arguments: [organisation] + filter.arguments)
    return try Row.fetchAll(
      db,
      sql:
        "select plan, item, due, sequence from calendar_entry c where org = ? and gone = 1\(filter.sql) order by due, plan, item",
      arguments: [organisation] + filter.arguments
    ).map { row in
      CalendarExport.Gone(
        plan: try row.identifier("plan"), item: try row.identifier("item"), due: try row.date("due"),
        sequence: try row.value("sequence"))
    }
  }
}
