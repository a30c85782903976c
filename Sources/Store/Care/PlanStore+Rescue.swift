// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
import Localization

extension PlanStore {
  /// Reads what can still be read from a damaged file, row by row. Nothing is written anywhere.
  /// - Throws: `StoreError` when not even the outline of the file can be read.
  package static func rescue(from file: String) throws -> Rescue {
    guard FileSystem.kind(of: file) == .file else {
      throw StoreError.notAFile(file: file, what: FileSystem.kind(of: file))
    }
    let queue = try connect(to: file, mode: .readOnly)
    return try StoreError.naming(file) {
      // Without a transaction: a page that cannot be read would make the end of one fail, and with it what was read before.
      try queue.unsafeRead { db in
        var rescue = Rescue()
        try readDocuments(in: db, to: &rescue)
        try readAnswers(in: db, to: &rescue)
        return rescue
      }
    }
  }

  private static func readDocuments(in db: Database, to rescue: inout Rescue) throws {
    for number in rowNumbers(of: "plan", in: db, &rescue.losses) {
      do {
        let row = try Row.fetchOne(
          db, sql: "select id, title, learner, document, sha256 from plan where rowid = ?", arguments: [number])
        guard let row else { continue }
        let document = PlanDocument(text: try row.value("document"), sha256: try row.value("sha256"))
        rescue.documents.append(
          Rescue.Document(
            id: try row.value("id"), title: try row.value("title"), learner: try row.value("learner"),
            json: document.text,
            isIntact: document.isIntact))
      } catch {
        rescue.losses.append(say("store.plan-store-rescue.plan", "plan in row \(number): \(words(for: error))"))
      }
    }
  }

  private static func readAnswers(in db: Database, to rescue: inout Rescue) throws {
    var bodies: [String: [(Int, String)]] = [:]
    for number in rowNumbers(of: "journal", in: db, &rescue.losses) {
      do {
        let row = try Row.fetchOne(
          db, sql: "select session, seq, body from journal where rowid = ?", arguments: [number])
        guard let row else { continue }
        bodies[try row.value("session"), default: []].append((try row.value("seq"), try row.value("body")))
      } catch {
        rescue.losses.append(say("store.plan-store-rescue.answer", "answer in row \(number): \(words(for: error))"))
      }
    }
    rescue.answers = bodies.sorted { $0.key < $1.key }.map { session, entries in
      Rescue.Answers(session: session, bodies: entries.sorted { $0.0 < $1.0 }.map(\.1))
    }
  }

  /// The numbers of the rows, read from both ends so that a damaged page in between costs only itself.
  private static func rowNumbers(of table: String, in db: Database, _ losses: inout [String]) -> [Int64] {
    var found: Set<Int64> = []
    for order in ["asc", "desc"] {
      do {
        let cursor = try Int64.fetchCursor(db, sql: "select rowid from \(table) not indexed order by rowid \(order)")
        while let number = try cursor.next() { found.insert(number) }
      } catch {
        losses.append(
          say(
            "store.plan-store-rescue.row-numbers",
            "table \(table), read in \(order == "asc" ? say(code: "order") : say(code: "reverse")): \(words(for: error))"
          ))
      }
    }
    return found.sorted()
  }

  private static func words(for error: any Error) -> String {
    (error as? ColumnFault)?.detail ?? (error as? DatabaseError)?.message
      ?? say("store.plan-store-rescue.words", "not readable")
  }
}
