// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
import Localization

extension PlanStore {
  /// Writes a checked copy of everything to `target`, mode 0600. The target is whole or absent, and never overwritten.
  package func backUp(to target: String) throws {
    try Copy(of: queue, file: file).write(to: target)
  }

  /// What is wrong with a backup; nothing when it can be relied on. It is only read.
  package static func verifyBackup(at backup: String) throws -> [Flaw] {
    try open(at: backup, mode: .readOnly).verify()
  }

  /// Puts a backup in the place of the plan file.
  ///
  /// The backup is verified first, and stays. What lies at `file` now, sound or damaged, is never destroyed: it gets another
  /// name in the same folder.
  /// - Returns: that other name; none when there was nothing.
  @discardableResult
  package static func restore(_ backup: String, to file: String) throws -> String? {
    let source = try open(at: backup, mode: .readOnly)
    if let flaw = try source.verify().first(where: { $0.kind != .permissions }) {
      throw StoreError.notABackup(file: backup, detail: "\(flaw.place): \(flaw.message)")
    }
    guard FileSystem.identity(of: backup) != FileSystem.identity(of: file) else {
      throw StoreError.notABackup(
        file: backup, detail: say("store.plan-store-backup.restore", "it is the plan file itself"))
    }
    let fresh = Copy.freeName("\(file).restored")
    try source.backUp(to: fresh)
    let aside = try setAside(file)
    do {
      try FileSystem.rename(fresh, to: file)
    } catch {
      throw StoreError(error, creating: file)
    }
    return aside
  }

  /// A journal of an interrupted save goes along, so that nothing is lost.
  private static func setAside(_ file: String) throws -> String? {
    guard FileSystem.kind(of: file) != .nothing else { return nil }
    let aside = Copy.freeName("\(file).before-restore")
    do {
      try FileSystem.rename(file, to: aside)
      if FileSystem.kind(of: file + "-journal") != .nothing {
        try FileSystem.rename(file + "-journal", to: aside + "-journal")
      }
    } catch {
      throw StoreError(error, creating: aside)
    }
    return aside
  }
}
