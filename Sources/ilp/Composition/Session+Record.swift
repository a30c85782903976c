// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import Dialogue
internal import Plans
internal import Store

extension Session {
  init(_ record: ConversationRecord) {
    self.init(
      id: record.id, flow: record.flow, flowVersion: record.flowVersion, plan: record.plan, title: record.title,
      band: record.band.rawValue, roles: record.roles, basePlan: record.base, answered: record.answered,
      questions: record.questions, startedAt: record.startedAt, updatedAt: record.updatedAt)
  }
}

extension ConversationRecord {
  init(_ session: Session, learner: String?) {
    self.init(
      id: session.id, flow: session.flow, flowVersion: session.flowVersion, plan: session.plan, title: session.title,
      learner: learner, band: Band(rawValue: session.band) ?? .plain, roles: session.roles, base: session.basePlan,
      answered: session.answered, questions: session.questions, startedAt: session.startedAt,
      updatedAt: session.updatedAt)
  }
}

extension PlanCard {
  init(_ summary: PlanSummary) {
    self.init(
      id: summary.id, kind: summary.kind, title: summary.title, learner: summary.learner, status: summary.status)
  }
}

extension AnswerCommit {
  init(_ turn: KeptTurn) throws {
    self.init(
      session: turn.conversation, after: turn.after, events: try turn.events.map(JournalText.body),
      planChange: turn.change.map { PlanChange($0, at: turn.at) }, answered: turn.progress.answered,
      questions: turn.progress.total, at: turn.at)
  }
}

extension PlanChange {
  fileprivate init(_ change: KeptTurn.Change, at instant: Instant) {
    let kind: ChangeNote.Kind = change.replacing == nil ? .created : .edited
    self.init(
      plan: change.plan, expecting: change.replacing,
      note: ChangeNote(kind, words: change.words, by: change.actor, at: instant))
  }
}
