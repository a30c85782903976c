// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB

/// A plan file in the making. It gets its name when it is whole, so that nobody ever meets half of one.
struct NewFile {
  let file: String
  let schema: Schema
  let organisation: String

  func create() throws {
    let draft = "\(file).\(FileSystem.processNumber).new"
    do {
      try FileSystem.makePrivateDirectory(FileSystem.directory(of: file))
      FileSystem.remove(draft)
      try FileSystem.makePrivateFile(draft)
      defer { FileSystem.remove(draft) }
      try fill(draft)
      try FileSystem.synchronize(draft)
      try FileSystem.rename(draft, to: file)
    } catch let failure as FileSystem.Failure {
      // Another program may have been quicker; its file is as good as ours.
      if FileSystem.kind(of: file) == .file { return }
      throw StoreError(failure, creating: file)
    }
  }

  private func fill(_ draft: String) throws {
    try StoreError.naming(file) {
      let queue = try DatabaseQueue(path: draft, configuration: .house())
      try queue.write { db in
        try schema.bring(db, from: 0)
        try db.execute(
          sql: "insert into meta (org, name, value) values (?, 'format', 'ilp plans')", arguments: [organisation])
      }
      try queue.close()
    }
  }
}
