// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB

/// Rows of a table in the order of their plans, handed out plan by plan: one pass over the table serves all plans, and no more than
/// the rows of one are held.
struct RowsByPlan {
  private let cursor: RowCursor
  private var next: Row?

  /// - Parameter sql: a query over the organisation's rows, ordered by `plan` first.
  init(_ sql: String, organisation: String, in db: Database) throws {
    cursor = try Row.fetchCursor(db, sql: sql, arguments: [organisation])
    next = try cursor.next()?.copy()
  }

  /// The first plan whose rows have not been handed out; nil when all have.
  var plan: String? {
    get throws { try next?.value("plan") }
  }

  /// The rows of a plan. Those of plans before it are passed over: they hang on no plan, which `verify` tells of otherwise.
  mutating func take(_ plan: String) throws -> [Row] {
    var rows: [Row] = []
    while let row = next, let own = try self.plan, !Self.isBefore(plan, own) {
      if own == plan { rows.append(row) }
      next = try cursor.next()?.copy()
    }
    return rows
  }

  /// Whether one key comes before another in the order of the file: byte by byte.
  static func isBefore(_ one: String, _ other: String) -> Bool { one.utf8.lexicographicallyPrecedes(other.utf8) }
}
