// SPDX-License-Identifier: GPL-3.0-or-later

extension Interview {
  /// A reply of events that share the next turn.
  func reply(_ kinds: [JournalEvent.Kind], saying words: String? = nil) -> Reply {
    let turn = nextTurn
    let says = words.map { [Reply.Utterance(kind: .acknowledgement, text: $0)] } ?? []
    return Reply(events: kinds.map { JournalEvent(turn: turn, $0) }, says: says)
  }

  /// Something written down beside a question, without a word about it.
  public func reply(noting note: Note) -> Reply { reply([.noted(note)]) }

  func refusal(_ words: String, counting key: SlotKey? = nil) -> Reply {
    var reply = reply(key.map { [.refused($0)] } ?? [])
    reply.says = [.init(kind: .refusal, text: words)]
    return reply
  }

  /// A reply of events, with the remarks of the step when they settle its answer.
  func settled(_ key: SlotKey, _ kinds: [JournalEvent.Kind]) -> Reply {
    var reply = reply(kinds)
    var after = self
    after.apply(reply.events)
    guard after.cursor.key != key, let stop = after.walk.stop(of: key), case .question(let step, _) = stop.kind,
      let answer = after.state.answers[key]
    else { return reply }
    let scope = after.walk.scope(section: stop.section, visit: stop.pass, given: (key, answer))
    for remark in step.then where remark.condition?.expression.holds(in: scope) ?? true {
      let words = after.walk.filled(remark.say, section: stop.section, visit: stop.pass)
      reply.says.append(.init(kind: .remark, text: words))
    }
    return reply
  }

  /// The event that fixes the number of a pass, the first time that something happens in it.
  func begin(_ stop: Stop) -> [JournalEvent.Kind] {
    guard let pass = stop.pass?.pass else { return [] }
    let section = flow.sections[stop.section].id
    if state.books[section]?.passes.contains(where: { $0.number == pass.number }) ?? false { return [] }
    return [.passBegun(section: section, pass: pass.number, item: pass.item)]
  }

  func beginFurtherPass(of place: Int) -> [JournalEvent.Kind] {
    let section = flow.sections[place].id
    return [.passBegun(section: section, pass: state.books[section]?.next ?? 1, item: nil)]
  }
}
