// SPDX-License-Identifier: GPL-3.0-or-later

extension Interview {
  /// A value that a section or a step writes without asking.
  public struct FixedSlot: Sendable, Equatable {
    /// The id of the section.
    public var section: String
    /// What the pass fills, and which one it is; nil outside repeated sections.
    public var pass: Turn.PassPlace?
    /// The id of the part of the plan that the pass runs over, if it does.
    public var partID: String?
    /// The value and its place.
    public var value: FixedValue
  }

  /// What goes into the plan.
  public enum Entry: Sendable, Equatable {
    /// What a question brought.
    case slot(FilledSlot)
    /// What nobody was asked.
    case fixed(FixedSlot)
  }

  /// The same with the fixed values between them: those of a section or pass before its steps, once something in it was answered;
  /// those of a step before what comes next, once it was answered, and those of a note once it was said.
  public var entries: [Entry] {
    var begun: Set<SectionKey> = []
    for stop in walk.stops {
      if case .question(_, let key) = stop.kind, walk.answers[key] != nil { begun.insert(sectionKey(of: stop)) }
    }
    var seen: Set<SectionKey> = []
    return walk.stops.flatMap { stop -> [Entry] in
      let slot = slot(at: stop).map(Entry.slot)
      guard begun.contains(sectionKey(of: stop)) else { return [slot].compactMap(\.self) }
      let isFirst = seen.insert(sectionKey(of: stop)).inserted
      let before = isFirst ? flow.sections[stop.section].sets : []
      return before.map { fixed($0, at: stop) } + [slot].compactMap(\.self) + sets(at: stop).map { fixed($0, at: stop) }
    }
  }

  /// What a question has come to; nil where it does not apply as things stand.
  public func slot(_ key: SlotKey) -> FilledSlot? { slots.first { $0.key == key } }

  /// The answer given last that still stands: what was taken back, left open or set aside since is passed over.
  public var lastAnswered: FilledSlot? {
    past.events.reversed().lazy.compactMap { event in
      switch event.kind {
      case .answered(let key, _, _), .amended(let key, _, _): slot(key).flatMap { $0.answer == nil ? nil : $0 }
      default: nil
      }
    }.first
  }

  /// The turn in which each answer was given or changed last; what was taken back since counts for nothing.
  public var turnsOfAnswers: [SlotKey: Int] {
    past.events.reduce(into: [:]) { turns, event in
      switch event.kind {
      case .answered(let key, _, _), .amended(let key, _, _): turns[key] = event.turn
      default: break
      }
    }
  }

  func slot(at stop: Stop) -> FilledSlot? {
    guard case .question(let step, let key) = stop.kind else { return nil }
    return FilledSlot(
      key: key, section: flow.sections[stop.section].id, pass: passPlace(of: stop), partID: stop.pass?.pass.item,
      ask: text(step.wording.ask, at: stop) ?? "", type: step.type, speaker: step.speaker, place: step.to,
      standing: state.standing(of: key),
      answer: walk.answers[key], isOnlyNamed: step.isOnlyNamed, isPrivate: isPrivate(key))
  }

  private func fixed(_ value: FixedValue, at stop: Stop) -> Entry {
    .fixed(
      FixedSlot(
        section: flow.sections[stop.section].id, pass: passPlace(of: stop), partID: stop.pass?.pass.item, value: value))
  }

  private func sets(at stop: Stop) -> [FixedValue] {
    switch stop.kind {
    case .question(let step, let key): walk.answers[key] == nil ? [] : step.sets
    case .note(let step): step.sets
    case .opening, .readBack, .another: []
    }
  }

  private func sectionKey(of stop: Stop) -> SectionKey {
    SectionKey(section: flow.sections[stop.section].id, pass: stop.pass?.pass.number)
  }
}
