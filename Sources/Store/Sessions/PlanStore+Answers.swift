// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB

extension PlanStore {
  /// Saves an accepted answer: its events, the plan derived from all answers, and how far the conversation is.
  ///
  /// One transaction: when this returns, everything is on disk; when it throws, nothing has changed.
  /// - Returns: the plan's version now; none when the answer changes no plan.
  /// - Throws: `StoreError.sessionMovedOn` when the journal does not hold `answer.after` entries, and
  ///   `StoreError.changedElsewhere` when the plan was saved by somebody else.
  @discardableResult
  package func commit(_ answer: AnswerCommit) throws -> Int? {
    try write { try commit(answer, in: $0) }
  }

  /// Begins several conversations with all that was answered in them already: all of them or none.
  /// - Throws: as `commit`, for the first that cannot be saved.
  package func begin(_ conversations: [(session: Session, answers: AnswerCommit)]) throws {
    try write { db in
      for (session, answers) in conversations {
        try insert(session, in: db)
        _ = try commit(answers, in: db)
      }
    }
  }

  private func commit(_ answer: AnswerCommit, in db: Database) throws -> Int? {
    let document = try answer.planChange.map { try PlanDocument($0.plan) }
    try checkTurn(of: answer, in: db)
    try appendEvents(of: answer, in: db)
    guard let change = answer.planChange, let document else { return nil }
    return try put(change.plan, document, expecting: change.expecting, note: change.note, in: db)
  }

  private func checkTurn(of answer: AnswerCommit, in db: Database) throws {
    let state = try String.fetchOne(
      db, sql: "select state from session where org = ? and id = ?", arguments: [organisation, answer.session.text])
    guard let state else { throw StoreError.noSuchSession(answer.session) }
    guard state == Session.State.open.rawValue else { throw StoreError.sessionFinished(session: answer.session) }
    let last = try Int.fetchOne(
      db, sql: "select max(seq) from journal where org = ? and session = ?",
      arguments: [organisation, answer.session.text])
    guard (last ?? 0) == answer.after else { throw StoreError.sessionMovedOn(session: answer.session) }
  }

  private func appendEvents(of answer: AnswerCommit, in db: Database) throws {
    for (offset, body) in answer.events.enumerated() {
      try db.execute(
        sql: "insert into journal (org, session, seq, at, body) values (?, ?, ?, ?, ?)",
        arguments: [organisation, answer.session.text, answer.after + offset + 1, answer.at.iso, body])
    }
    try db.execute(
      sql: """
        update session set answered = ?, questions = ?, updated_at = ?, plan = coalesce(?, plan)
        where org = ? and id = ?
        """,
      arguments: [
        answer.answered, answer.questions, answer.at.iso, answer.planChange?.plan.id.text, organisation,
        answer.session.text,
      ])
  }
}
