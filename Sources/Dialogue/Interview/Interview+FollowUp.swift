// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

extension Interview {
  /// The reply to a follow-up: the words go where the probe says, and the tests that it asked about are looked at anew.
  func follow(_ step: Step, _ key: SlotKey, _ place: Int, _ reading: Reading) -> Reply {
    let probe = step.probes[place]
    guard let stop = walk.stop(of: key), let old = state.answers[key] else { return refusal(Messages.nothingAsked) }
    let answered = take(reading, for: probe.step ?? followUpStep(step), key, at: stop)
    guard case .taken(var answer) = answered else {
      if case .refused(let words) = answered { return refusal(words, counting: key) }
      return refusal(Messages.nothingSaid)
    }
    let tests = old.tests.subtracting(probe.condition.expression.tests.subtracting(reading.tests))
    let done = JournalEvent.Kind.followedUp(key, probe: place, tests: tests)
    switch probe.target {
    case .slot(let extra):
      let readBack = readBack(of: answer, reading, for: extra)
      return settled(key, [.answered(SlotKey(extra.id, pass: key.pass), answer, readBack: readBack), done])
    case .replace:
      answer.leftOver = old.leftOver + answer.leftOver
      return settled(key, [.amended(key, answer, readBack: readBack(of: answer, reading, for: step)), done])
    case .append:
      let merged = step.type.joinsFollowUps ? old.joined(with: answer) : answer
      return settled(key, [.amended(key, merged, readBack: readBack(of: answer, reading, for: step)), done])
    }
  }

  /// A follow-up is answered as its question is, but it is not counted or insisted on again.
  private func followUpStep(_ step: Step) -> Step {
    var step = step
    step.insistence = .accept
    step.count = nil
    return step
  }

  /// The reply to an answer read back: yes, no, or a correction.
  func replyToReadBack(_ step: Step, _ key: SlotKey, _ reading: Reading) -> Reply {
    guard let stop = walk.stop(of: key), let old = state.answers[key] else { return refusal(Messages.nothingAsked) }
    let heard = YesNo.heard(in: reading)
    if step.type == .list, let items = ListChange.apply(reading.changes, to: old.items, day: reading.day) {
      return corrected(key, old, items, isReadBack: reading.changes.contains(where: \.regroups))
    }
    let help = step.type == .list ? Messages.listReadBackHelp : Messages.readBackHelp
    if let heard, heard.agrees { return settled(key, [.confirmed(key)]) }
    if heard?.isYes ?? YesNo.isUnsure(reading.words) { return refusal(help) }
    if let heard, heard.rest.isEmpty || (step.type == .date && reading.day == nil) {
      return reply([.reopened(key)], saying: Messages.sayItAgain)
    }
    // Anything else that would be an answer is taken as the better one, without the "no" that leads to it.
    guard step.type != .list, step.type != .date || reading.day != nil else { return refusal(help) }
    var reading = reading
    reading.words = heard?.rest ?? reading.words
    switch take(reading, for: step, key, at: stop) {
    case .refused(let words): return refusal(words, counting: key)
    case .taken(let answer):
      return settled(key, [.answered(key, answer, readBack: readBack(of: answer, reading, for: step))])
    }
  }

  private func corrected(_ key: SlotKey, _ old: Answer, _ items: [Answer.Item], isReadBack: Bool) -> Reply {
    var answer = old
    answer.items = items
    guard !isReadBack else {
      let words = items.count > 1 ? Messages.listReadBack(items.map(\.readBack)) : Messages.readBack(answer.spoken)
      return reply([.amended(key, answer, readBack: words)])
    }
    var reply = settled(key, [.amended(key, answer, readBack: nil)])
    reply.says.insert(.init(kind: .acknowledgement, text: Messages.numbered(items.map(\.readBack))), at: 0)
    return reply
  }
}

extension StepType {
  /// Whether the words of a follow-up can be added to the first ones.
  var joinsFollowUps: Bool {
    switch self {
    case .text, .goal, .sentence, .person, .list, .choices, .pick: true
    case .choice, .yesno, .scale, .number, .date, .rank, .note: false
    }
  }
}

extension Answer {
  /// The first words, then those of a follow-up, each as they were said.
  func joined(with other: Answer) -> Answer {
    var joined = self
    joined.words = Phrasing.closed(words) + " " + other.words
    joined.items += other.items.filter { !items.contains($0) }
    joined.leftOver += other.leftOver
    joined.measure = other.measure ?? measure
    joined.tests = other.tests
    return joined
  }
}
