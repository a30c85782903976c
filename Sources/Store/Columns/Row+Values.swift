// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
import Localization
internal import Plans

/// Columns read so that a value that this program never writes is an error, and no trap.
extension Row {
  func value<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
    let stored: DatabaseValue = self[column] ?? .null
    guard let value = Value.fromDatabaseValue(stored) else {
      throw ColumnFault(
        detail: say(
          "store.row-values.value",
          "column \(column) holds \(stored.isNull ? say("store.row-values.value.none", "nothing") : say("store.row-values.value.strange", "a strange value"))"
        ))
    }
    return value
  }

  /// Nil for a column that holds nothing.
  func optional<Value: DatabaseValueConvertible>(_ column: String) throws -> Value? {
    let stored: DatabaseValue = self[column] ?? .null
    return stored.isNull ? nil : try value(column)
  }

  func identifier(_ column: String) throws -> Identifier { Identifier(try value(column)) }

  func instant(_ column: String) throws -> Instant { try Instant(column: value(column)) }

  func date(_ column: String) throws -> CalendarDate {
    let text: String = try value(column)
    guard let date = CalendarDate(text) else {
      throw ColumnFault(detail: say("store.row-values.date", "\"\(text)\" is no date"))
    }
    return date
  }
}

extension Instant {
  init(column text: String) throws {
    guard let instant = Instant(text) else {
      throw ColumnFault(detail: say("store.row-values.init", "\"\(text)\" is no instant"))
    }
    self = instant
  }
}
