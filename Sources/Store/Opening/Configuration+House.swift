// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB

extension Configuration {
  /// How long one waits for another program that saves, in seconds.
  static var patience: Int32 { 5 }

  /// How every connection to a plan file is set up.
  static func house(isReadOnly: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(Double(patience))
    configuration.label = "plans"
    configuration.prepareDatabase { db in
      // What is deleted is overwritten, and sorting never spills a person's words into a temporary file.
      try db.execute(sql: "pragma synchronous = full; pragma temp_store = memory")
      _ = try Int.fetchOne(db, sql: "pragma secure_delete = on")
    }
    return configuration
  }
}
