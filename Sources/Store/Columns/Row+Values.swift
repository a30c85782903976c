// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
internal import Plans

extension Row {
  func identifier(_ column: String) -> Identifier { Identifier(self[column]) }

  func instant(_ column: String) throws -> Instant { try Instant(column: self[column]) }

  func date(_ column: String) throws -> CalendarDate {
    let text: String = self[column]
    guard let date = CalendarDate(text) else { throw ColumnFault(detail: "\"\(text)\" is no date") }
    return date
  }
}

extension Instant {
  init(column text: String) throws {
    guard let instant = Instant(text) else { throw ColumnFault(detail: "\"\(text)\" is no instant") }
    self = instant
  }
}
