// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB
package import Plans

extension PlanStore {
  /// Blanks every entry of a plan's history in which a word stands. That there was a change, and when, stays; the chain still
  /// verifies.
  /// - Parameter word: a single word without quotation marks or blanks; an empty one blanks nothing.
  package func blankHistory(ofPlan id: Identifier, mentioning word: String) throws {
    guard !word.isEmpty else { return }
    try write { db in
      try db.execute(
        sql: """
          update event set actor = '', body = '', salt = '' where org = ? and plan = ? and instr(body, ?) > 0
          """, arguments: [organisation, id.text, word])
    }
    try compact()
  }
}
