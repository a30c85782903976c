// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
internal import GRDBSQLite
package import Plans

extension PlanStore {
  /// What came of interventions by their ids, looked up in the file without opening a store of it: for what is told beside
  /// something else, in a process that does nothing more with the file.
  ///
  /// The header is checked as in `open(at:mode:)`, and what is read as it is read; the other pages are not looked at. It goes
  /// without the set-up of a connection that serves long, which takes several times as long as the look.
  /// - Returns: nil where a glance is not enough: there is no file, it is of an older format, or a save was interrupted.
  package static func glance(
    at file: String, forResultsOf entries: [String]
  ) throws -> [String: [InterventionResult]]? {
    guard FileSystem.kind(of: file) == .file, FileSystem.kind(of: file + "-journal") == .nothing,
      try inspect(file, schema: .current).schemaVersion == Schema.current.version
    else { return nil }
    return try StoreError.naming(file) {
      let glance = try Glance(file)
      defer { glance.close() }
      return try entries.reduce(into: [:]) { found, entry in
        found[entry] = try glance.rows(of: entry).map(InterventionResult.init(row:))
      }
    }
  }
}

/// A connection of SQLite and the one question that it is for.
private struct Glance {
  private static let sql = """
    select \(InterventionResult.columns) from result
    where org = (select org from meta where name = 'format') and entry = ? order by plan, position
    """

  private let connection: OpaquePointer
  private let statement: OpaquePointer

  init(_ file: String) throws {
    var (connection, statement): (OpaquePointer?, OpaquePointer?)
    var code = sqlite3_open_v2(file, &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
    if code == SQLITE_OK {
      sqlite3_busy_timeout(connection, Configuration.patience * 1000)
      // Sorting never spills a person's words into a temporary file.
      code = sqlite3_exec(connection, "pragma temp_store = memory", nil, nil, nil)
    }
    if code == SQLITE_OK { code = sqlite3_prepare_v2(connection, Self.sql, -1, &statement, nil) }
    guard code == SQLITE_OK, let connection, let statement else {
      defer { sqlite3_close(connection) }
      throw Self.error(code, connection)
    }
    (self.connection, self.statement) = (connection, statement)
  }

  func close() {
    sqlite3_finalize(statement)
    sqlite3_close(connection)
  }

  func rows(of entry: String) throws -> [Row] {
    sqlite3_reset(statement)
    var rows: [Row] = []
    // The text is there until the last row was taken.
    try entry.withCString { text in
      guard sqlite3_bind_text(statement, 1, text, -1, nil) == SQLITE_OK else {
        throw Self.error(SQLITE_MISUSE, connection)
      }
      var code = sqlite3_step(statement)
      while code == SQLITE_ROW {
        rows.append(row())
        code = sqlite3_step(statement)
      }
      guard code == SQLITE_DONE else { throw Self.error(code, connection) }
    }
    return rows
  }

  private func row() -> Row {
    var values: [String: (any DatabaseValueConvertible)?] = [:]
    for place in 0..<sqlite3_column_count(statement) {
      guard let name = sqlite3_column_name(statement, place) else { continue }
      values[String(cString: name)] = DatabaseValue(sqliteStatement: statement, index: place)
    }
    return Row(values)
  }

  private static func error(_ code: Int32, _ connection: OpaquePointer?) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code), message: connection.map { String(cString: sqlite3_errmsg($0)) })
  }
}
