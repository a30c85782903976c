// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
package import Plans

/// What a plan is compared with in other plans, found without reading those that have nothing in common with it.
extension PlanStore {
  /// The full names of learners of whose names a word stands in one of these texts, each name once.
  package func learners(perhapsNamedIn texts: [String]) throws -> Set<String> {
    let known = try learnerWords(among: Set(texts.flatMap(NameWords.possible)))
    return try read { db in
      try known.reduce(into: []) { names, word in
        names.formUnion(
          try String.fetchSet(
            db,
            sql: """
              select distinct learner from plan
              where org = ? and id in (select plan from learner_name where org = ? and word = ?)
              """, arguments: [organisation, organisation, word]))
      }
    }
  }

  /// The plans with a text that may be the same as one with these marks (see `TextMarks`), the last changed first.
  /// - Parameter limit: how many at most.
  package func plans(sharingMarks marks: Set<String>, besides id: Identifier, limit: Int) throws -> [PlanSummary] {
    let sought = marks.sorted()
    return try read { db in
      var found: [Identifier: PlanSummary] = [:]
      for start in stride(from: 0, to: sought.count, by: Self.marksOfOneQuery) {
        let some = sought[start..<min(start + Self.marksOfOneQuery, sought.count)]
        for plan in try plans(sharingOneOf: Array(some), besides: id, limit: limit, in: db) { found[plan.id] = plan }
      }
      return Array(
        found.values.sorted { ($1.updatedAt.iso, $0.id.text) < ($0.updatedAt.iso, $1.id.text) }.prefix(limit))
    }
  }

  /// SQLite refuses conditions of more than a thousand parts.
  private static let marksOfOneQuery = 400

  private func plans(
    sharingOneOf marks: [String], besides id: Identifier, limit: Int, in db: Database
  ) throws -> [PlanSummary] {
    let shared = marks.map { _ in "instr(marks, ?) > 0" }.joined(separator: " or ")
    let arguments: [any DatabaseValueConvertible] = [organisation, organisation] + marks + [id.text, limit]
    return try Row.fetchAll(
      db,
      sql: """
        select \(PlanSummary.columns) from plan where org = ? and id in
          (select plan from text_mark where org = ? and (\(shared)))
        and id <> ? order by updated_at desc, id limit ?
        """, arguments: StatementArguments(arguments)
    ).map(PlanSummary.init(row:))
  }
}
