// SPDX-License-Identifier: GPL-3.0-or-later

extension Interview {
  /// What comes of a move beside answering. Moves that make no sense now are refused and change nothing.
  public func reply(to move: Move) -> Reply {
    switch move {
    case .skip: return skip()
    case .unknown: return markUnknown()
    case .back: return back()
    case .goTo(let key): return goTo(key)
    case .undo: return past.canUndo ? reply([.undone], saying: Messages.undone) : refusal(Messages.nothingToUndo)
    case .redo: return past.canRedo ? reply([.redone], saying: Messages.redone) : refusal(Messages.nothingToRedo)
    case .note(let text, let isPrivate): return note(text, isPrivate: isPrivate)
    case .keepPrivate(let key, let isPrivate): return keepPrivate(key, isPrivate)
    case .takeOut(let thing): return takeOut(thing)
    case .addPass(let section): return addPass(section)
    case .removePass(let section, let pass): return removePass(section, pass)
    }
  }

  private func skip() -> Reply {
    switch cursor {
    case .question(let step, let key):
      if state.answers[key] != nil { return reply([.released(key)], saying: Messages.leftAsItWas) }
      return leave(key, .skipped(key), saying: Messages.skipped(isRequired: step.isRequired || isHard(key)))
    case .probe(_, let key, let place):
      return reply(
        [.followedUp(key, probe: place, tests: state.answers[key]?.tests ?? [])], saying: Messages.wordsStand)
    case .readBack(let step, let key, _):
      // A day that nobody confirmed is no answer.
      guard step.type == .date else { return settled(key, [.confirmed(key)]) }
      return reply([.skipped(key)], saying: Messages.skipped(isRequired: false))
    case .sectionReadBack(let stop):
      return reply([.sectionConfirmed(section: flow.sections[stop.section].id, pass: stop.pass?.pass.number)])
    case .another(let stop): return reply([.passesClosed(section: flow.sections[stop.section].id)])
    case .review: return reply([.reviewed])
    case .finish: return refusal(Messages.chooseHowToFinish)
    case .finished: return refusal(Messages.isFinished)
    case .idle: return refusal(Messages.nothingAsked)
    }
  }

  private func markUnknown() -> Reply {
    switch cursor {
    case .question(_, let key): return leave(key, .unknown(key), saying: Messages.unknown)
    case .readBack(_, let key, _): return reply([.unknown(key)], saying: Messages.unknown)
    case .probe(let step, let key, let place):
      let done = JournalEvent.Kind.followedUp(key, probe: place, tests: state.answers[key]?.tests ?? [])
      guard let extra = step.probes[place].step else { return reply([done], saying: Messages.wordsStand) }
      return reply([.unknown(SlotKey(extra.id, pass: key.pass)), done], saying: Messages.unknown)
    case .sectionReadBack, .another, .review, .finish, .finished, .idle: return skip()
    }
  }

  private func leave(_ key: SlotKey, _ kind: JournalEvent.Kind, saying words: String) -> Reply {
    guard let stop = walk.stop(of: key) else { return refusal(Messages.nothingAsked) }
    return reply(begin(stop) + [kind], saying: words)
  }

  private func back() -> Reply {
    let keys = walk.keys.filter { !isWaitingForName($0) || $0 == cursor.key }
    switch cursor {
    case .probe(_, let key, _), .readBack(_, let key, _): return reply([.focused(key)])
    case .question(_, let key):
      guard let place = keys.firstIndex(of: key), place > 0 else { return refusal(Messages.isFirst) }
      return reply([.focused(keys[place - 1])])
    case .sectionReadBack(let stop), .another(let stop):
      let place = walk.stops.firstIndex(of: stop) ?? walk.stops.count
      return goToLast(before: place)
    case .review, .finish, .finished: return goToLast(before: walk.stops.count)
    case .idle: return refusal(Messages.nothingAsked)
    }
  }

  private func goToLast(before place: Int) -> Reply {
    for stop in walk.stops.prefix(place).reversed() {
      if case .question(_, let key) = stop.kind, !isWaitingForName(key) { return reply([.focused(key)]) }
    }
    return refusal(Messages.isFirst)
  }

  private func goTo(_ key: SlotKey) -> Reply {
    guard walk.contains(key) else {
      return refusal(setAside.contains(key) ? Messages.isSetAside(key.text) : Messages.noSuchQuestion(key.text))
    }
    return reply([.focused(key)])
  }

  private func note(_ text: String, isPrivate: Bool) -> Reply {
    let words = Phrasing.trimmed(text)
    guard !words.isEmpty else { return refusal(Messages.emptyNote) }
    return reply([.noted(Note(text: words, isPrivate: isPrivate, slot: cursor.key))], saying: Messages.noted(isPrivate))
  }

  private func keepPrivate(_ key: SlotKey, _ isPrivate: Bool) -> Reply {
    guard index.steps[key.id] != nil, walk.contains(key) || state.answers[key] != nil else {
      return refusal(Messages.noSuchQuestion(key.text))
    }
    return reply([.keptPrivate(key, isPrivate)], saying: Messages.privacy(isPrivate))
  }

  private func addPass(_ name: String) -> Reply {
    guard let place = flow.sections.firstIndex(where: { $0.id == name }), walk.sections.contains(place),
      let repetition = flow.sections[place].repetition, case .asked(_, let max) = repetition.extent
    else { return refusal(Messages.noFurtherPass) }
    let count = Set(walk.stops.filter { $0.section == place }.compactMap { $0.pass?.pass.number }).count
    let limit = min(max[setting.band] ?? 1, Walk.passLimit)
    guard count < limit else { return refusal(Messages.passLimit(repetition.fills, limit)) }
    // A pass that must come and has not begun yet comes first.
    let implied = walk.stops.first { $0.section == place && $0.pass != nil && !begin($0).isEmpty }
    return reply(implied.map(begin) ?? beginFurtherPass(of: place))
  }

  private func removePass(_ section: String, _ pass: Int) -> Reply {
    guard state.books[section]?.passes.contains(where: { $0.number == pass }) ?? false else {
      return refusal(Messages.noSuchPass)
    }
    return reply(removal(of: pass, from: section), saying: Messages.passRemoved)
  }

  private func isHard(_ key: SlotKey) -> Bool { index.hard.contains(key.id) }
}
