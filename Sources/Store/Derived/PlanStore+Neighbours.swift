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
    guard !marks.isEmpty else { return [] }
    let shared = marks.sorted().map { _ in "instr(marks, ?) > 0" }.joined(separator: " or ")
    let arguments: [any DatabaseValueConvertible] = [organisation, organisation] + marks.sorted() + [id.text, limit]
    return try read { db in
      try Row.fetchAll(
        db,
        sql: """
          select \(PlanSummary.columns) from plan where org = ? and id in
            (select plan from text_mark where org = ? and (\(shared)))
          and id <> ? order by updated_at desc, id limit ?
          """, arguments: StatementArguments(arguments)
      ).map(PlanSummary.init(row:))
    }
  }
}
