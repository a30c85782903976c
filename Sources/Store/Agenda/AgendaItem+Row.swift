// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
internal import Plans

extension AgendaItem {
  init(row: Row) throws {
    let code: String = row["kind"]
    let done: Int = row["done"]
    guard let kind = Kind(rawValue: code) else { throw ColumnFault(detail: "\"\(code)\" is no kind of agenda item") }
    self.init(
      plan: row.identifier("plan"), learner: row["learner"], item: row["item"], kind: kind, what: row["what"],
      who: row["responsible"], due: try row.date("due"), isDone: done != 0)
  }
}
