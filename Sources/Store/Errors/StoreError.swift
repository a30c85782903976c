// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// What can go wrong between this program and its file. Every case leaves the file as it was.
package enum StoreError: Error, Equatable, Sendable {
  // The file itself.
  case missing(file: String)
  case notAFile(file: String, what: FileKind)
  case damaged(file: String, detail: String)
  case notADatabase(file: String)
  case foreign(file: String)
  case newer(file: String, schema: Int, known: Int)
  case older(file: String, schema: Int, known: Int)
  case migrationFailed(file: String, to: Int, detail: String)

  // The place it lies in.
  case cannotCreate(file: String, detail: String)
  case notReadable(file: String)
  case notWritable(file: String)
  case diskFull(file: String)
  case inputOutput(file: String, detail: String)
  case busy(file: String)
  case replaced(file: String)
  /// A save was cut short, and the file may not be written to take it back.
  case unfinishedSave(file: String)

  // What is in it.
  case noSuchPlan(Identifier)
  case noSuchSession(Identifier)
  case documentAltered(file: String, plan: Identifier)
  case documentUnreadable(file: String, plan: Identifier, detail: String)
  case changedElsewhere(by: String, at: Instant, theirs: StoredPlan?)
  case sessionMovedOn(session: Identifier)
  case sessionFinished(session: Identifier)

  // Copies.
  case alreadyThere(file: String)
  case notABackup(file: String, detail: String)

  case internalFault(detail: String)
}
