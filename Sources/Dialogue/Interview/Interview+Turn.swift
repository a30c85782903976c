// SPDX-License-Identifier: GPL-3.0-or-later

extension Interview {
  /// The turn that the cursor stands for.
  var presentTurn: Turn {
    var turn: Turn
    switch cursor {
    case .question(let step, let key): turn = questionTurn(step, key)
    case .probe(let step, let key, let place): turn = probeTurn(step, key, step.probes[place])
    case .readBack(let step, let key, let words): turn = readBackTurn(step, key, words)
    case .sectionReadBack(let stop): turn = sectionReadBackTurn(stop)
    case .another(let stop): turn = anotherTurn(stop)
    case .review:
      turn = Turn(kind: .review)
      turn.ask = Messages.review
      turn.items = reviewItems
      turn.lead = lead(before: walk.stops.count)
    case .finish:
      turn = Turn(kind: .finish)
      turn.ask = Messages.finish
      turn.type = .choice
      turn.choices = numbered(outcomes.map { ($0.rawValue, Messages.outcome($0)) }, own: false)
    case .finished(let outcome):
      turn = Turn(kind: .finished(outcome))
      if flow.review == nil { turn.lead = lead(before: walk.stops.count) }
    case .idle: turn = Turn(kind: .idle)
    }
    turn.progress = progress
    return turn
  }

  /// The ways to finish that are offered.
  var outcomes: [Outcome] { flow.review?.outcomes ?? [] }

  private func questionTurn(_ step: Step, _ key: SlotKey) -> Turn {
    var turn = Turn(kind: .question)
    guard let stop = walk.stop(of: key) else { return turn }
    describe(step, key, at: stop, in: &turn)
    turn.lead = walk.stops.firstIndex(of: stop).map(lead(before:)) ?? []
    turn.ask = text(step.wording.ask, at: stop) ?? ""
    turn.draft = isDayRefused(step, key) ? "" : state.answers[key]?.words ?? draft(of: step, at: stop)
    return turn
  }

  /// Whether a day was just denied as it was read back: nobody wants to keep that one.
  private func isDayRefused(_ step: Step, _ key: SlotKey) -> Bool {
    guard step.type == .date else { return false }
    let last = journal.last { event in
      if case .refused = event.kind { return false }
      return event.slot == key
    }
    if case .reopened? = last?.kind { return true }
    return false
  }

  private func probeTurn(_ step: Step, _ key: SlotKey, _ probe: Probe) -> Turn {
    var turn = Turn(kind: .probe)
    guard let stop = walk.stop(of: key) else { return turn }
    describe(probe.step ?? step, key, at: stop, in: &turn)
    if let extra = probe.step {
      // A slot of its own, about the same question: what is known of that helps here as well.
      turn.key = SlotKey(extra.id, pass: key.pass)
      turn.why = turn.why ?? text(step.wording.why, at: stop)
    }
    turn.ask = walk.filled(probe.say, section: stop.section, visit: stop.pass)
    turn.reword = nil
    return turn
  }

  private func readBackTurn(_ step: Step, _ key: SlotKey, _ words: String) -> Turn {
    var turn = Turn(kind: .readBack)
    guard let stop = walk.stop(of: key) else { return turn }
    describe(step, key, at: stop, in: &turn)
    turn.choices = []
    turn.ask = words
    turn.reword = nil
    turn.help = step.type == .list ? Messages.listReadBackHelp : Messages.readBackHelp
    turn.type = .yesno
    return turn
  }

  private func sectionReadBackTurn(_ stop: Stop) -> Turn {
    var turn = Turn(kind: .sectionReadBack)
    turn.section = place(of: stop)
    turn.lead = walk.stops.firstIndex(of: stop).map(lead(before:)) ?? []
    turn.ask =
      flow.sections[stop.section].confirm?[setting.band].map {
        walk.filledLines(
          $0, section: stop.section, visit: stop.pass, missing: Messages.notSaidYet, without: listsConfirmed(at: stop))
      } ?? ""
    turn.type = .yesno
    turn.help = Messages.sectionReadBackHelp
    turn.speaker = .both
    turn.speakerName = name(of: .both)
    turn.items = items(of: stop)
    return turn
  }

  private func anotherTurn(_ stop: Stop) -> Turn {
    var turn = Turn(kind: .another)
    turn.section = place(of: stop)
    turn.lead = walk.stops.firstIndex(of: stop).map(lead(before:)) ?? []
    turn.type = .yesno
    // Whoever answers what a further one asks says whether there is one.
    turn.speaker = flow.sections[stop.section].steps.first(where: \.isAsked)?.speaker ?? .learner
    turn.speakerName = name(of: turn.speaker)
    guard let repetition = flow.sections[stop.section].repetition else { return turn }
    let anotherWords = text(repetition.another, at: stop) ?? Messages.another(repetition.fills)
    let hasPass = walk.stops.contains { $0.section == stop.section && $0.pass != nil }
    guard !hasPass, let first = text(repetition.first, at: stop) else {
      turn.ask = hasPass ? anotherWords : Messages.any(repetition.fills)
      return turn
    }
    turn.ask = first.hasSuffix("?") ? first : Messages.any(repetition.fills)
    if !first.hasSuffix("?") { turn.lead.append(first) }
    return turn
  }

  private func describe(_ step: Step, _ key: SlotKey, at stop: Stop, in turn: inout Turn) {
    turn.key = key
    turn.section = place(of: stop)
    turn.speaker = step.speaker
    turn.speakerName = name(of: step.speaker)
    turn.type = step.type
    turn.choices = choices(of: step, at: stop)
    turn.choicesArePeople = holdsPeople(step)
    turn.help = text(step.wording.help, at: stop)
    turn.why = text(step.wording.why, at: stop)
    turn.example = text(step.wording.example, at: stop)
    turn.reword = text(step.wording.reword, at: stop)
    turn.tip = isAlone ? nil : step.wording.tip.flatMap { text(Banded(Template($0)), at: stop) }
    turn.isHard = index.hard.contains(step.id)
    turn.isRequired = step.isRequired
    turn.takesQuestions = step.takesQuestions
    turn.isPrivate = state.privacy[key] ?? step.isPrivate
    turn.range = step.type == .scale ? step.range ?? Bounds(min: 0, max: 10) : step.range
    turn.labels = step.labels
    turn.unit = step.unit
    turn.count = step.count
    turn.pickSource = step.pickSource
    turn.need = words(saidIn: step.need, at: stop)
    turn.background = words(saidIn: step.background, at: stop)
  }
}
