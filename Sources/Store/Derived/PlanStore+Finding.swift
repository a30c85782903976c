// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
package import Plans

extension PlanStore {
  /// The plans whose learner's names have all of these words; the last word may be the beginning of one. The last changed first.
  /// - Parameters:
  ///   - isOpen: only plans that have not ended.
  ///   - limit: how many at most.
  package func plans(named words: String, isOpen: Bool = false, limit: Int = 100) throws -> [PlanSummary] {
    let words = NameWords.words(words)
    guard let last = words.last else { return [] }
    let whole = words.dropLast().map { _ in "and id in (select plan from learner_name where org = ? and word = ?)" }
    let names: [any DatabaseValueConvertible] = words.dropLast().flatMap { [organisation, $0] }
    return try read { db in
      try Row.fetchAll(
        db,
        sql: """
          select \(PlanSummary.columns) from plan where org = ?
          and id in (select plan from learner_name where org = ? and word >= ? and word < ?)
          \(whole.joined(separator: " ")) \(isOpen ? "and \(Self.openPlans)" : "") order by updated_at desc, id limit ?
          """,
        arguments: StatementArguments([organisation, organisation, last, last + "\u{10FFFF}"] + names + [limit])
      ).map(PlanSummary.init(row:))
    }
  }

  /// The words among these that are a whole word of some learner's name.
  package func learnerWords(among words: Set<String>) throws -> Set<String> {
    try read { db in
      var known: Set<String> = []
      for word in words {
        let isKnown = try Bool.fetchOne(
          db, sql: "select exists (select 1 from learner_name where org = ? and word = ?)",
          arguments: [organisation, word])
        if isKnown == true { known.insert(word) }
      }
      return known
    }
  }

  /// The plan with this id, or those whose id begins so.
  package func plans(idBeginning text: String, limit: Int = 100) throws -> [PlanSummary] {
    guard !text.isEmpty else { return [] }
    return try read { db in
      try Row.fetchAll(
        db,
        sql: "select \(PlanSummary.columns) from plan where org = ? and id >= ? and id < ? order by id limit ?",
        arguments: [organisation, text, text + "\u{10FFFF}", limit]
      ).map(PlanSummary.init(row:))
    }
  }

  /// What lists say of a plan; nil when there is none of this id.
  package func summary(of id: Identifier) throws -> PlanSummary? {
    try read { db in
      try Row.fetchOne(
        db, sql: "select \(PlanSummary.columns) from plan where org = ? and id = ?", arguments: [organisation, id.text]
      ).map(PlanSummary.init(row:))
    }
  }

  /// The plans that were changed last, the latest first.
  /// - Parameter isOpen: only plans that have not ended.
  package func recentPlans(isOpen: Bool = false, limit: Int) throws -> [PlanSummary] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          select \(PlanSummary.columns) from plan indexed by \(isOpen ? "plan_open_by_change" : "plan_by_change")
          where org = ? \(isOpen ? "and \(Self.openPlans)" : "") order by updated_at desc, id limit ?
          """, arguments: [organisation, limit]
      ).map(PlanSummary.init(row:))
    }
  }

  /// The words of the index over plans that have not ended.
  private static let openPlans = "status not in ('completed', 'discontinued', 'none-needed', 'declined')"

  /// The plans of a cohort, by the names of their learners.
  package func plans(ofCohort cohort: String) throws -> [PlanSummary] {
    try read { db in
      try Row.fetchAll(
        db,
        sql:
          "select \(PlanSummary.columns) from plan where org = ? and cohort = ? and cohort <> '' order by learner, id",
        arguments: [organisation, cohort]
      ).map(PlanSummary.init(row:))
    }
  }

  /// Every cohort with the number of its plans, by name.
  package func cohorts() throws -> [(name: String, plans: Int)] {
    try read { db in
      try Row.fetchAll(
        db,
        sql:
          "select cohort, count(*) as plans from plan where org = ? and cohort <> '' group by cohort order by cohort",
        arguments: [organisation]
      ).map { (try $0.value("cohort"), try $0.value("plans")) }
    }
  }
}
