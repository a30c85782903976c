// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
internal import Plans

extension DueItem {
  init(row: Row) throws {
    self.init(plan: row.identifier("plan"), learner: row["learner"], item: try AgendaItem(row: row))
  }
}

extension AgendaItem {
  init(row: Row) throws {
    let code: String = row["kind"]
    let done: Int = row["done"]
    guard let kind = AgendaKind(rawValue: code) else {
      throw ColumnFault(detail: "\"\(code)\" is no kind of agenda item")
    }
    self.init(
      id: row.identifier("item"), kind: kind, what: row["what"], who: row["responsible"], due: try row.date("due"),
      done: done != 0)
  }
}
