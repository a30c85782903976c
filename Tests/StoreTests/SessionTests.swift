// SPDX-License-Identifier: GPL-3.0-or-later
import Plans
import Testing

@testable import Store

@Suite struct SessionTests {
  let folder = Result { try TemporaryFolder() }

  private func answer(
    _ body: String, after: Int, plan: PlanChange? = nil, in session: Session = sampleSession()
  ) -> AnswerCommit {
    AnswerCommit(
      session: session.id, after: after, events: [body], planChange: plan, answered: after + 1, questions: 31, at: later
    )
  }

  @Test func `resumes with every accepted answer`() throws {
    let folder = try self.folder.get()
    let store = try folder.store()
    var session = sampleSession()
    session.basePlan = samplePlan()
    try store.begin(session)
    try store.commit(answer(#"{"answered":"one"}"#, after: 0))
    try store.commit(answer(#"{"answered":"two"}"#, after: 1))

    let again = try folder.store(.readOnly)
    let listed = try #require(try again.sessions(in: .open).first)
    #expect(listed.id == session.id && listed.basePlan == nil)
    let open = try again.session(session.id)
    session.answered = 2
    session.updatedAt = later
    #expect(open == session)
    #expect(
      try again.journal(ofSession: session.id) == [
        JournalEntry(sequence: 1, at: later, body: #"{"answered":"one"}"#),
        JournalEntry(sequence: 2, at: later, body: #"{"answered":"two"}"#),
      ])
  }

  @Test func `saves the answer and the plan together`() throws {
    let store = try folder.get().store()
    try store.begin(sampleSession())
    let change = PlanChange(plan: samplePlan(), expecting: nil, note: .sample())
    #expect(try store.commit(answer("{}", after: 0, plan: change)) == 1)
    #expect(try store.session(sampleSession().id).plan == samplePlan().id)
    #expect(try store.load(plan: samplePlan().id).plan == samplePlan())
  }

  @Test func `begins several conversations with their answers or none`() throws {
    let store = try folder.get().store()
    let plan = samplePlan()
    let first = sampleSession("session-1")
    let change = PlanChange(plan: plan, expecting: nil, note: ChangeNote(.created, words: ["made"], by: "t", at: later))
    try store.begin([(first, answer("{}", after: 0, plan: change, in: first))])
    #expect(try store.session(first.id).plan == plan.id)
    #expect(try store.journal(ofSession: first.id).count == 1)

    let second = sampleSession("session-2")
    // The plan is there already, so neither the conversation before it nor its own is begun.
    #expect(throws: StoreError.self) {
      try store.begin([
        (second, answer("{}", after: 0, in: second)),
        (sampleSession("session-3"), answer("{}", after: 0, plan: change, in: sampleSession("session-3"))),
      ])
    }
    #expect(try store.sessions().map(\.id) == [first.id])
  }

  @Test func `saves neither when the plan was changed elsewhere`() throws {
    let store = try folder.get().store()
    try store.begin(sampleSession())
    try store.save(samplePlan(), expecting: nil, note: .sample(by: "Lee"))
    let change = PlanChange(plan: samplePlan(goals: 4), expecting: nil, note: .sample())
    let error = storeError { try store.commit(answer("{}", after: 0, plan: change)) }
    #expect(error?.exitCode == 75)
    #expect(try store.journal(ofSession: sampleSession().id).isEmpty)
    #expect(try store.session(sampleSession().id).answered == 0)
    #expect(try store.load(plan: samplePlan().id).plan == samplePlan())
  }

  @Test func `refuses an answer from a window that was left behind`() throws {
    let folder = try self.folder.get()
    let (one, other) = (try folder.store(), try folder.store())
    try one.begin(sampleSession())
    try one.commit(answer("1", after: 0))
    let error = storeError { try other.commit(answer("2", after: 0)) }
    #expect(error == .sessionMovedOn(session: sampleSession().id))
    #expect(try one.journal(ofSession: sampleSession().id).map(\.body) == ["1"])
  }

  @Test func `takes no answer after the end until reopened`() throws {
    let store = try folder.get().store()
    let id = sampleSession().id
    try store.begin(sampleSession())
    try store.finish(session: id, at: later)
    #expect(try store.sessions(in: .open).isEmpty)
    #expect(try store.sessions(in: .finished).map(\.id) == [id])
    #expect(storeError { try store.commit(answer("1", after: 0)) } == .sessionFinished(session: id))
    try store.reopen(session: id, at: later)
    try store.commit(answer("1", after: 0))
    #expect(try store.journal(ofSession: id).count == 1)
  }

  @Test func `lists the last used first`() throws {
    let store = try folder.get().store()
    for name in ["a", "b", "c"] { try store.begin(sampleSession(name)) }
    try store.commit(answer("1", after: 0, in: sampleSession("b")))
    #expect(try store.sessions().map(\.id.text) == ["b", "c", "a"])
  }

  @Test func `forgets a conversation to the last byte`() throws {
    let folder = try self.folder.get()
    let store = try folder.store()
    try store.begin(sampleSession())
    for number in 0..<40 { try store.commit(answer("the words of a worried student \(number)", after: number)) }
    #expect(try folder.holds("worried student"))
    try store.forget(session: sampleSession().id)
    #expect(try !folder.holds("worried student"))
    #expect(try store.sessions().isEmpty)
    #expect(try store.journal(ofSession: sampleSession().id).isEmpty)
  }

  @Test func `takes the words of one answer out for good`() throws {
    let folder = try self.folder.get()
    let store = try folder.store()
    try store.begin(sampleSession())
    for (number, words) in ["plain words", "secret words", "last words"].enumerated() {
      try store.commit(answer(words, after: number))
    }
    try store.rewriteJournal(ofSession: sampleSession().id) { $0.body.contains("secret") ? "forgotten" : $0.body }
    #expect(try !folder.holds("secret"))
    #expect(try store.journal(ofSession: sampleSession().id).map(\.body) == ["plain words", "forgotten", "last words"])
    try store.commit(answer("more", after: 3))
    #expect(try store.verify() == [])
  }

  @Test func `says that a conversation is unknown`() throws {
    let store = try folder.get().store()
    let nobody = Identifier("nobody")
    #expect(storeError { _ = try store.session(nobody) } == .noSuchSession(nobody))
    #expect(storeError { try store.finish(session: nobody, at: noon) } == .noSuchSession(nobody))
    #expect(storeError { try store.forget(session: nobody) } == .noSuchSession(nobody))
    #expect(storeError { try store.commit(answer("1", after: 0)) } == .noSuchSession(sampleSession().id))
  }
}
