// SPDX-License-Identifier: GPL-3.0-or-later

extension Interview {
  /// A value that a section writes without asking.
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

  /// Every slot that applies, in the order of the flow, on its way into the plan.
  public var slots: [FilledSlot] {
    walk.stops.compactMap { stop in
      guard case .question(let step, let key) = stop.kind else { return nil }
      return FilledSlot(
        key: key, section: flow.sections[stop.section].id, pass: passPlace(of: stop), partID: stop.pass?.pass.item,
        ask: text(step.wording.ask, at: stop) ?? "", type: step.type, speaker: step.speaker, place: step.to,
        standing: state.standing(of: key),
        answer: walk.answers[key], isPrivate: isPrivate(key))
    }
  }

  /// The fixed values of every section or pass in which something was answered.
  public var fixedSlots: [FixedSlot] {
    var seen: Set<SectionKey> = []
    return walk.stops.flatMap { stop -> [FixedSlot] in
      guard case .question(_, let key) = stop.kind, walk.answers[key] != nil else { return [] }
      let section = flow.sections[stop.section]
      guard seen.insert(SectionKey(section: section.id, pass: key.pass)).inserted else { return [] }
      return section.sets.map {
        FixedSlot(section: section.id, pass: passPlace(of: stop), partID: stop.pass?.pass.item, value: $0)
      }
    }
  }
}
