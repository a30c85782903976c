// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB

/// The file format: how a file of ours is recognised, and how it came to be what it is.
///
/// Steps are only ever added. A step that shipped is never edited, and a file of every format stays among the tests.
struct Schema: Sendable {
  /// "ilpP" in ASCII: tells SQLite's tools, and us, whose file this is.
  static let applicationID: Int32 = 0x696c_7050

  let migrations: [Migration]

  /// The format that this program writes.
  var version: Int { migrations.count }

  static let current = Schema(migrations: [
    Migration("plans, agenda, history, conversations, disclosures, consents") { db in
      try db.execute(sql: firstSchema)
    },
    Migration("names, cohorts, results, moved days") { db in
      try db.execute(sql: secondSchema)
    },
    Migration("full and preferred names, what calendars were given, copied texts") { db in
      try db.execute(sql: thirdSchema)
    },
  ])

  /// Applies every step after `version`, and derives anew what is derived. The caller holds the transaction.
  func bring(
    _ db: Database, from version: Int, _ upgrading: PlanStore.Upgrading = { _, _ in }
  ) throws {
    for migration in migrations.dropFirst(version) {
      try migration.apply(db)
    }
    for organisation in try String.fetchAll(db, sql: "select org from meta where name = 'format'") {
      try DerivedTables(organisation: organisation, database: db).writeAll(upgrading)
    }
    try db.execute(sql: "pragma application_id = \(Self.applicationID)")
    try db.execute(sql: "pragma user_version = \(self.version)")
  }
}
