// SPDX-License-Identifier: GPL-3.0-or-later

extension Interview {
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
