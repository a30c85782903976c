// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
import Localization

/// A copy of an open plan file: written under another name, checked, and only then given its own.
struct Copy {
  let queue: DatabaseQueue
  let file: String

  init(of queue: DatabaseQueue, file: String) {
    self.queue = queue
    self.file = file
  }

  /// Writes the copy to `target`, whose name must be free; mode 0600.
  func write(to target: String) throws {
    guard FileSystem.kind(of: target) == .nothing else { throw StoreError.alreadyThere(file: target) }
    let draft = "\(target).\(FileSystem.processNumber).new"
    do {
      try FileSystem.makePrivateDirectory(FileSystem.directory(of: target))
      FileSystem.remove(draft)
      try FileSystem.makePrivateFile(draft)
      defer { FileSystem.remove(draft) }
      try fill(draft, for: target)
      try FileSystem.synchronize(draft)
      try FileSystem.rename(draft, to: target)
    } catch let failure as FileSystem.Failure {
      throw StoreError(failure, creating: target)
    }
  }

  private func fill(_ draft: String, for target: String) throws {
    try StoreError.naming(target) {
      let copy = try DatabaseQueue(path: draft, configuration: .house())
      try queue.backup(to: copy)
      let answer = try copy.read { try String.fetchOne($0, sql: "pragma integrity_check(1)") }
      try copy.close()
      guard answer == "ok" else {
        throw StoreError.damaged(file: file, detail: answer ?? say("store.copy.fill", "no answer"))
      }
    }
  }

  /// `name`, or `name-2`, `name-3` ... when it is taken.
  static func freeName(_ name: String) -> String {
    var candidate = name
    var number = 1
    while FileSystem.kind(of: candidate) != .nothing {
      number += 1
      candidate = "\(name)-\(number)"
    }
    return candidate
  }
}
