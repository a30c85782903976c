// SPDX-License-Identifier: GPL-3.0-or-later

extension Interview {
  /// What was answered to a question before it was cleared with others; nil where it was not.
  public func clearedAnswer(to key: SlotKey) -> Answer? {
    state.again.contains(key) && state.answers[key] == nil ? past.answers(to: key).last : nil
  }

  /// What stood for a question before its present answer; nil where nothing did.
  public func answerBefore(at key: SlotKey) -> Answer? { past.answers(to: key).dropLast().last }

  /// Lets something go that was named beside an answer and waits for its turn.
  public func reply(lettingGo thing: String) -> Reply {
    let events = walk.keys.compactMap { key -> JournalEvent.Kind? in
      guard var answer = state.answers[key], answer.leftOver.contains(thing) else { return nil }
      answer.leftOver.removeAll { $0 == thing }
      return .amended(key, answer, readBack: nil)
    }
    return events.isEmpty ? refusal(Messages.nothingAsked) : reply(events)
  }

  /// The same reply, with which answers are no longer known and are asked for again, the first of them next. They go with it when it is
  /// taken back.
  public func clearing(_ keys: [SlotKey], with reply: Reply) -> Reply {
    guard let turn = reply.events.last?.turn else { return reply }
    let answered = walk.keys.filter { keys.contains($0) && state.answers[$0] != nil }
    var reply = reply
    reply.events += answered.reversed().flatMap { key in
      [JournalEvent(turn: turn, .skipped(key)), JournalEvent(turn: turn, .reopened(key))]
    }
    return reply
  }

  /// The same reply, with what answers come to after it. It goes with it when it is taken back.
  public func sensing(_ senses: [(key: SlotKey, sense: AnswerSense?)], with reply: Reply) -> Reply {
    guard let turn = reply.events.last?.turn else { return reply }
    var reply = reply
    reply.events += senses.map { JournalEvent(turn: turn, .sensed($0.key, $0.sense)) }
    return reply
  }
}
