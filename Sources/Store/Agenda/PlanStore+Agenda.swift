// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
package import Plans

extension PlanStore {
  /// What is due in all plans, the earliest first, read from the index without opening a plan.
  /// - Parameters:
  ///   - first: the first day asked for; none reaches back to everything overdue.
  ///   - last: the last day asked for; none reaches as far as there is anything.
  ///   - who: only what is the turn of someone whose name holds these words, whatever the capitals.
  ///   - plan: only what is due in this plan.
  ///   - limit: how many at most.
  package func agenda(
    from first: CalendarDate? = nil, through last: CalendarDate? = nil, includingDone: Bool = false,
    who: String? = nil, plan: Identifier? = nil, limit: Int? = nil
  ) throws -> [DueItem] {
    let rows = try read { db in
      try Row.fetchAll(
        db, sql: Self.agendaQuery(includingDone: includingDone, who: who != nil, plan: plan != nil),
        arguments: [
          "org": organisation, "first": first?.iso ?? "", "last": last?.iso ?? "9999-12-31", "limit": limit ?? -1,
        ] + (who.map { ["who": Self.pattern($0)] } ?? [:]) + (plan.map { ["plan": $0.text] } ?? [:])
      ).map(DueItem.init(row:))
    }
    // Of one day by name: the index knows no names, and a page of it is short.
    return rows.enumerated().sorted { one, other in
      (one.element.item.due, one.element.learner, one.element.plan.text, one.offset)
        < (other.element.item.due, other.element.learner, other.element.plan.text, other.offset)
    }.map(\.element)
  }

  /// How many things are due, counted up to a number.
  package func agendaCount(
    from first: CalendarDate? = nil, through last: CalendarDate? = nil, who: String? = nil, plan: Identifier? = nil,
    upTo most: Int = 100_000
  ) throws -> Int {
    try read { db in
      try Int.fetchOne(
        db,
        sql: """
          select count(*) from (select 1 from agenda where org = :org and done = 0 and due >= :first and due <= :last
          \(who == nil ? "" : "and responsible like :who escape '\\'") \(plan == nil ? "" : "and plan = :plan") limit :most)
          """,
        arguments: [
          "org": organisation, "first": first?.iso ?? "", "last": last?.iso ?? "9999-12-31", "most": most,
        ] + (who.map { ["who": Self.pattern($0)] } ?? [:]) + (plan.map { ["plan": $0.text] } ?? [:])) ?? 0
    }
  }

  /// A pattern for "like" that finds the words anywhere.
  static func pattern(_ words: String) -> String {
    let escaped = words.map { "%_\\".contains($0) ? "\\\($0)" : String($0) }.joined()
    return "%\(escaped)%"
  }

  static func agendaQuery(includingDone: Bool = false, who: Bool = false, plan: Bool = false) -> String {
    """
    select agenda.plan, plan.learner, plan.preferred, plan.title, item, agenda.kind, what, responsible, due, done, revision
    from agenda join plan on plan.org = agenda.org and plan.id = agenda.plan
    where agenda.org = :org and \(includingDone ? "done in (0, 1)" : "done = 0") and due >= :first and due <= :last
    \(who ? "and responsible like :who escape '\\'" : "") \(plan ? "and agenda.plan = :plan" : "")
    order by due, agenda.plan, position limit :limit
    """
  }
}
