// SPDX-License-Identifier: GPL-3.0-or-later

extension Interview {
  /// The slot in focus until it is settled, else the first open place on the way.
  var presentCursor: Cursor {
    if let outcome = state.outcome { return .finished(outcome) }
    if let focus = state.focus, let stop = walk.stop(of: focus), let open = openCursor(at: stop) { return open }
    for stop in walk.stops {
      if let open = openCursor(at: stop) { return open }
    }
    guard !walk.stops.isEmpty || flow.steps.contains(where: { $0.step.isAsked }) else { return .idle }
    guard flow.review != nil else { return .finished(nil) }
    return state.isReviewed ? .finish : .review
  }

  /// What is open at a place; nil when it is settled.
  private func openCursor(at stop: Stop) -> Cursor? {
    switch stop.kind {
    case .question(let step, let key):
      if state.focus == key, state.isFocusOpen { return .question(step, key) }
      if step.isOnlyNamed, state.standing(of: key) == .unanswered { return nil }
      if !state.isClosed(key) { return .question(step, key) }
      if let words = state.waiting[key] { return .readBack(step, key, words) }
      return dueProbe(of: step, key, at: stop).map { .probe(step, key, $0) }
    case .readBack:
      return isReadBackDue(stop) ? .sectionReadBack(stop) : nil
    case .another:
      return isPutOff(stop) ? nil : .another(stop)
    case .note, .opening:
      return nil
    }
  }

  /// The first follow-up whose condition holds and that may still be asked; at most two per answer.
  func dueProbe(of step: Step, _ key: SlotKey, at stop: Stop) -> Int? {
    let used = state.followUps[key] ?? []
    guard used.count < 2, let answer = state.answers[key] else { return nil }
    let scope = walk.scope(section: stop.section, visit: stop.pass, given: (key, answer))
    return step.probes.indices.first { place in
      let probe = step.probes[place]
      guard used.count(where: { $0 == place }) < probe.max else { return false }
      if let extra = probe.step, state.standing(of: SlotKey(extra.id, pass: key.pass)) != .unanswered {
        return false
      }
      return probe.condition.expression.holds(in: scope)
    }
  }

  /// A section is read back once, and only when something was answered in it that the read-back tells.
  private func isReadBackDue(_ stop: Stop) -> Bool {
    let section = flow.sections[stop.section]
    guard let words = section.confirm?[setting.band],
      walk.saysSomething(words, section: stop.section, visit: stop.pass)
    else { return false }
    let key = SectionKey(section: section.id, pass: stop.pass?.pass.number)
    guard !state.confirmedSections.contains(key), !isConfirmed(words, at: stop) else { return false }
    return walk.keys.contains {
      index.home[$0.id] == stop.section && $0.pass == key.pass && walk.answers[$0] != nil
    }
  }

  /// Whether all that a read-back would tell was read back and confirmed answer by answer: nobody confirms the same thing twice.
  private func isConfirmed(_ words: Template, at stop: Stop) -> Bool {
    let told = answersTold(in: words, at: stop)
    return !told.isEmpty && told.allSatisfy(state.confirmed.contains)
  }

  /// The names of lists of a section that were confirmed by themselves; its read-back tells what else there is.
  func listsConfirmed(at stop: Stop) -> Set<String> {
    guard let words = flow.sections[stop.section].confirm?[setting.band] else { return [] }
    let lists = answersTold(in: words, at: stop).filter {
      index.steps[$0.id]?.type == .list && state.confirmed.contains($0)
    }
    return Set(lists.map(\.id))
  }

  /// The answers that the open read-back of a section is about, those too that it does not tell again; none elsewhere.
  public var answersReadBack: [SlotKey] {
    guard case .sectionReadBack(let stop) = cursor, let words = flow.sections[stop.section].confirm?[setting.band]
    else {
      return []
    }
    return answersTold(in: words, at: stop)
  }

  /// What the read-back of a section calls its answers ("You like"), also those that were confirmed by themselves and are not told again.
  public var labelsReadBack: [(label: String, key: SlotKey)] {
    guard case .sectionReadBack(let stop) = cursor, let words = flow.sections[stop.section].confirm?[setting.band]
    else {
      return []
    }
    return words.text.split(separator: "\n").flatMap { line -> [(label: String, key: SlotKey)] in
      let names = Template(String(line)).names
      guard let colon = line.firstIndex(of: ":"), let name = names.first, names.count == 1 else { return [] }
      return walk.keyedAnswers(named: name, section: stop.section, visit: stop.pass)
        .map { (Phrasing.trimmed(String(line[..<colon])), $0.key) }
    }
  }

  /// The answers that a read-back names.
  private func answersTold(in words: Template, at stop: Stop) -> [SlotKey] {
    words.names.flatMap { walk.keyedAnswers(named: $0, section: stop.section, visit: stop.pass).map(\.key) }
  }
}
