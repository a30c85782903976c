// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
import Localization
internal import Plans

extension DueItem {
  init(row: Row) throws {
    self.init(
      plan: try row.identifier("plan"), learner: try row.value("learner"), preferred: try row.value("preferred"),
      title: try row.value("title"), item: try AgendaItem(row: row), revision: try row.value("revision"))
  }
}

extension AgendaItem {
  init(row: Row) throws {
    let code: String = try row.value("kind")
    let done: Int = try row.value("done")
    guard let kind = AgendaKind(rawValue: code) else {
      throw ColumnFault(detail: say("store.due-item-row.init", "\"\(code)\" is no kind of agenda item"))
    }
    self.init(
      id: try row.identifier("item"), kind: kind, what: try row.value("what"), who: try row.value("responsible"),
      due: try row.date("due"),
      done: done != 0)
  }
}
