// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
import Localization

extension StoreError {
  /// Says in the words of this program what SQLite reported about `file`.
  init(_ error: DatabaseError, file: String) {
    let detail = error.message ?? "SQLite error \(error.resultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_CORRUPT: self = .damaged(file: file, detail: detail)
    case .SQLITE_NOTADB: self = .notADatabase(file: file)
    case .SQLITE_FULL: self = .diskFull(file: file)
    case .SQLITE_IOERR: self = .inputOutput(file: file, detail: detail)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(file: file)
    case .SQLITE_READONLY where error.extendedResultCode == .SQLITE_READONLY_DBMOVED: self = .replaced(file: file)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: self = .notWritable(file: file)
    default: self = .internalFault(detail: detail)
    }
  }

  /// Runs `body` and turns what SQLite throws into a `StoreError` about `file`.
  static func naming<Result>(_ file: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error, file: file)
    } catch let fault as ColumnFault {
      throw StoreError.damaged(file: file, detail: fault.detail)
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError.damaged(
        file: file, detail: say("store.store-error-sq-lite.naming", "a row holds what cannot be read"))
    }
  }
}
