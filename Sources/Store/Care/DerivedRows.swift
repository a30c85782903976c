// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
internal import Plans

/// What other tables repeat of plans, read side by side in the order of the plans.
struct DerivedRows {
  /// What they repeat of one plan.
  struct OfPlan {
    let agenda: [AgendaItem]
    let results: [InterventionResult]
    let names: Set<String>
    let marks: String
  }

  private var agenda: RowsByPlan
  private var results: RowsByPlan
  private var names: RowsByPlan
  private var marks: RowsByPlan

  init(organisation: String, in db: Database) throws {
    func rows(_ sql: String) throws -> RowsByPlan { try RowsByPlan(sql, organisation: organisation, in: db) }
    agenda = try rows(
      "select plan, item, kind, what, responsible, due, done from agenda where org = ? order by plan, position")
    results = try rows("select plan, \(InterventionResult.columns) from result where org = ? order by plan, position")
    // The key of this table begins with the word: without the hint all of it would be read for every plan.
    names = try rows("select plan, word from learner_name indexed by learner_name_by_plan where org = ? order by plan")
    marks = try rows("select plan, marks from text_mark where org = ? order by plan")
  }

  /// What they repeat of a plan; plans are asked for in the order of their keys.
  mutating func take(_ plan: String) throws -> OfPlan {
    OfPlan(
      agenda: try agenda.take(plan).map(AgendaItem.init(row:)),
      results: try results.take(plan).map(InterventionResult.init(row:)),
      names: Set(try names.take(plan).map { try $0.value("word") as String }),
      marks: try marks.take(plan).first?.value("marks") ?? "")
  }
}
