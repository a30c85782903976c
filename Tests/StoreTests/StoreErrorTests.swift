// SPDX-License-Identifier: GPL-3.0-or-later
import GRDB
import Glibc
import Plans
import Testing

@testable import Store

@Suite struct StoreErrorTests {
  static let results: [(ResultCode, Int32)] = [
    (.SQLITE_CORRUPT, 65), (.SQLITE_NOTADB, 65), (.SQLITE_FULL, 74), (.SQLITE_IOERR, 74),
    (.SQLITE_IOERR_FSYNC, 74), (.SQLITE_BUSY, 75), (.SQLITE_BUSY_SNAPSHOT, 75), (.SQLITE_LOCKED, 75),
    (.SQLITE_READONLY, 77), (.SQLITE_READONLY_DIRECTORY, 77), (.SQLITE_READONLY_DBMOVED, 74), (.SQLITE_PERM, 77),
    (.SQLITE_CANTOPEN, 77), (.SQLITE_CONSTRAINT, 70),
  ]

  static let failures: [(Int32, Int32)] = [
    (ENOSPC, 74), (EDQUOT, 74), (EIO, 74), (EROFS, 73), (EACCES, 73), (EEXIST, 73),
  ]

  @Test(arguments: results)
  func `every result of SQLite has an exit code`(code: ResultCode, exit: Int32) {
    #expect(StoreError(DatabaseError(resultCode: code, message: "words"), file: "/f").exitCode == exit)
  }

  @Test(arguments: failures)
  func `every failure to create has an exit code`(number: Int32, exit: Int32) {
    #expect(StoreError(FileSystem.Failure(number: number), creating: "/f").exitCode == exit)
  }

  static let errors: [StoreError] = [
    .missing(file: "/f"), .notAFile(file: "/f", what: .fifo), .damaged(file: "/f", detail: "d"),
    .notADatabase(file: "/f"),
    .foreign(file: "/f"), .newer(file: "/f", schema: 2, known: 1), .older(file: "/f", schema: 1, known: 2),
    .migrationFailed(file: "/f", to: 2, detail: "d"), .cannotCreate(file: "/f", detail: "d"), .notReadable(file: "/f"),
    .notWritable(file: "/f"), .diskFull(file: "/f"), .inputOutput(file: "/f", detail: "d"), .busy(file: "/f"),
    .replaced(file: "/f"), .unfinishedSave(file: "/f"), .alreadyThere(file: "/f"), .notABackup(file: "/f", detail: "d"),
    .documentAltered(file: "/f", plan: Identifier("p")),
    .documentUnreadable(file: "/f", plan: Identifier("p"), detail: "d"),
  ]

  @Test(arguments: errors)
  func `every message names the file and says what to do`(error: StoreError) {
    #expect(error.message.contains("/f"))
    #expect(error.message.first?.isLowercase == true)
    #expect(!error.hint.isEmpty)
    #expect(error.description.contains("\n  hint: "))
  }
}
