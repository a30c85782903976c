// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

extension Interview {
  /// What comes of a typed line, given what is open now. Never fails: words that are no answer are refused with a
  /// reason, and the question stays.
  public func reply(to reading: Reading) -> Reply {
    switch cursor {
    case .question(let step, let key): return answer(step, key, reading)
    case .probe(let step, let key, let place): return follow(step, key, place, reading)
    case .readBack(let step, let key, _): return replyToReadBack(step, key, reading)
    case .sectionReadBack(let stop): return replyToSection(stop, reading)
    case .another(let stop): return replyToAnother(stop, reading)
    case .review: return replyToReview(reading)
    case .finish: return replyToFinish(reading)
    case .finished: return refusal(Messages.isFinished)
    case .idle: return refusal(Messages.nothingAsked)
    }
  }

  private func answer(_ step: Step, _ key: SlotKey, _ reading: Reading) -> Reply {
    guard let stop = walk.stop(of: key) else { return refusal(Messages.nothingAsked) }
    let taker = taker(for: step, at: stop)
    if let behind = taker.behindNone(reading) { return noneFits(key, behind) }
    switch take(reading, for: step, key, at: stop) {
    case .refused(let words):
      if let first = firstOfSeveral(step, key, reading, taker) {
        return reply(
          begin(stop) + [.noted(Note(text: Phrasing.trimmed(reading.words), isPrivate: false, slot: key))]
            + [.answered(key, first, readBack: nil)], saying: Messages.firstTaken(first.spoken))
      }
      return (step.type == .date ? explanation(of: step, at: stop, askedIn: reading) : nil)
        ?? refusal(words, counting: key)
    case .taken(let answer):
      let reserve = step.type == .yesno ? reserve(in: reading) : remark(in: reading, beside: answer, taker)
      let note = reserve.map { [JournalEvent.Kind.noted(Note(text: $0, isPrivate: false, slot: key))] } ?? []
      var reply = settled(
        key, begin(stop) + note + [.answered(key, answer, readBack: readBack(of: answer, reading, for: step))])
      if let reserve, step.type != .yesno {
        reply.says.insert(.init(kind: .acknowledgement, text: Messages.notedBeside(reserve)), at: 0)
      }
      let heard =
        step.type == .yesno ? reserve.map { Messages.yesWithReserve($0) } : heard(answer, reading, taker, key)
      if let heard { reply.says.insert(.init(kind: .acknowledgement, text: heard), at: 0) }
      return reply
    }
  }

  /// None of the choices fits: the question stays open, and what was said beside that is noted.
  private func noneFits(_ key: SlotKey, _ behind: String) -> Reply {
    guard let stop = walk.stop(of: key) else { return refusal(Messages.nothingAsked) }
    let note = Note(text: behind, isPrivate: false, slot: key)
    return reply(
      begin(stop) + [.skipped(key)] + (behind.isEmpty ? [] : [.noted(note)]), saying: Messages.noneFits(behind))
  }

  /// What was said beside a choice; people are kept in the words that named them.
  private func remark(in reading: Reading, beside answer: Answer, _ taker: AnswerTaker) -> String? {
    guard taker.type.takesChoices, reading.people.isEmpty else { return nil }
    return taker.matcher.remark(in: reading.words, beside: answer.items)
  }

  /// What stands behind a yes and takes something back.
  private func reserve(in reading: Reading) -> String? {
    guard let heard = YesNo.heard(in: reading), heard.isYes, heard.hasReserve else { return nil }
    return heard.rest
  }

  /// What is said to a choice that was not made by its number or text: which one was heard, or that the words stand as they are.
  func heard(_ answer: Answer, _ reading: Reading, _ taker: AnswerTaker, _ key: SlotKey) -> String? {
    if taker.type == .scale, let number = answer.number, !SpokenNumber.meant(in: reading.words).contains(number) {
      return Messages.choiceHeard(Messages.plain(number))
    }
    guard taker.type.takesChoices, !taker.matcher.offers.isEmpty, !taker.matcher.names(reading.words) else {
      return nil
    }
    if answer.holdsChoices { return Messages.choiceHeard(answer.spoken) }
    return state.refusals[key, default: 0] == 0 ? Messages.ownWordsKept : nil
  }

  /// An answer that passes the checks of its step; for a step that insists, its probes as well.
  func take(_ reading: Reading, for step: Step, _ key: SlotKey, at stop: Stop) -> AnswerTaker.Result {
    if let words = askForWords(step, key, reading) { return .refused(words) }
    let result = taker(for: step, at: stop).take(reading)
    let answer: Answer
    switch result {
    case .taken(let taken): answer = taken
    case .refused(let words):
      guard step.type == .date, standsWithoutDay(step, reading) else {
        return .refused(step.type == .date ? offeringToLeaveOpen(words, key) : words)
      }
      answer = Answer(words: Phrasing.trimmed(reading.words), tests: reading.tests.union([.noDate]))
    }
    let scope = walk.scope(section: stop.section, visit: stop.pass, given: (key, answer))
    if let check = step.checks.first(where: { $0.condition.expression.holds(in: scope) }) {
      return .refused(walk.filled(check.say, section: stop.section, visit: stop.pass))
    }
    if step.insistence == .hold, let probe = step.probes.first(where: { $0.condition.expression.holds(in: scope) }) {
      return .refused(walk.filled(probe.say, section: stop.section, visit: stop.pass))
    }
    return .taken(answer)
  }

  /// What is told to somebody who asks something instead of naming a day; nil where nothing is asked, or nothing is known to say.
  private func explanation(of step: Step, at stop: Stop, askedIn reading: Reading) -> Reply? {
    let told = [step.wording.why, step.wording.help].compactMap { text($0, at: stop) }
    guard Asking.isQuestion(reading.words), !told.isEmpty else { return nil }
    return Reply(says: [.init(kind: .acknowledgement, text: told.joined(separator: " "))])
  }

  /// Words without a day are kept where a probe of the step will ask about them; however often they are said, they are no day.
  private func standsWithoutDay(_ step: Step, _ reading: Reading) -> Bool {
    guard reading.day == nil, reading.noDay == nil, Phrasing.wordCount(reading.words) > 0 else { return false }
    return step.probes.contains { $0.condition.expression.tests.contains(.noDate) }
  }

  /// Whoever was not heard twice is told how to go on without a day.
  private func offeringToLeaveOpen(_ words: String, _ key: SlotKey) -> String {
    state.refusals[key, default: 0] == 0 ? words : "\(words) \(Messages.leaveDayOpen)"
  }

  func taker(for step: Step, at stop: Stop) -> AnswerTaker {
    AnswerTaker(
      type: step.type, matcher: matcher(of: step, at: stop), range: step.range, count: step.count, unit: step.unit,
      labels: step.labels)
  }

  /// How an answer is read back: a day always, several things by number, anything else where the step asks for it.
  func readBack(of answer: Answer, _ reading: Reading, for step: Step) -> String? {
    if answer.day != nil, let day = reading.day { return Messages.dayReadBack(day.readBack) }
    if step.type == .list, answer.items.count > 1 { return Messages.listReadBack(answer.items.map(\.readBack)) }
    if let only = answer.items.first, only.spokenDay != nil, step.type != .number {
      return Messages.readBack(only.readBack)
    }
    return step.isReadBack ? Messages.readBack(answer.spoken) : nil
  }

  private func replyToAnother(_ stop: Stop, _ reading: Reading) -> Reply {
    guard let heard = YesNo.heard(in: reading) else {
      return toldThing(in: reading) == nil ? refusal(Messages.yesNoOrThing) : reply(beginFurtherPass(of: stop.section))
    }
    let section = flow.sections[stop.section].id
    // "Yes but let's leave it, one is enough" is no; what else takes a yes back leaves it open.
    let isEnough = heard.hasReserve && heard.saysEnough
    guard heard.isYes, !isEnough else { return reply([.passesClosed(section: section)]) }
    guard !heard.hasReserve else { return refusal(Messages.yesOrNo) }
    return reply(beginFurtherPass(of: stop.section))
  }

  /// What a line says of a further pass, behind a yes or alone: the answer to what it asks for in words.
  public func wordsAhead(in reading: Reading) -> String? {
    guard case .another = cursor else { return nil }
    guard let heard = YesNo.heard(in: reading) else { return toldThing(in: reading) }
    return heard.isYes && !heard.hasReserve ? ToldThing(heard.rest)?.words : nil
  }

  /// The thing that is told instead of a yes; none where a certain one was offered.
  private func toldThing(in reading: Reading) -> String? {
    nextTopic == nil && reading.isYes == nil ? ToldThing(reading.words)?.words : nil
  }

  private func replyToSection(_ stop: Stop, _ reading: Reading) -> Reply {
    if let key = item(in: items(of: stop), named: reading.words) { return reply([.focused(key)]) }
    // "No", and "no, I like soccer too": whatever is not a yes says that something should change.
    guard let heard = YesNo.heard(in: reading), heard.agrees else {
      return replyToChange(among: shownItems(of: stop))
    }
    return reply([.sectionConfirmed(section: flow.sections[stop.section].id, pass: stop.pass?.pass.number)])
  }

  /// Goes to the only answer there is, or asks which one is meant.
  private func replyToChange(among items: [ReviewItem]) -> Reply {
    let open = Array(items.filter { $0.standing != .setAside }.prefix(Self.mostListed))
    if let only = open.first, open.count == 1 { return reply([.focused(only.key)]) }
    return Reply(says: [.init(kind: .acknowledgement, text: Messages.whichToChange(open))], listed: open)
  }
}
