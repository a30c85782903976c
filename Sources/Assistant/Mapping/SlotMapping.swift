// SPDX-License-Identifier: GPL-3.0-or-later
package import Dialogue
package import Plans

/// Carries answers over to a plan. Only it knows both slots and plans: a new place is one row in a table of `Rows`.
///
/// A function: the plan at the start and all answers give the plan as it stands, however often answers were changed.
package struct SlotMapping {
  /// The conversation, for the identifiers of what answers make.
  package var conversation: Identifier
  package var today: CalendarDate
  /// The role under which each speaker's words are kept.
  package var roles: [Speaker: Role]
  /// The day of each answer that was given on another one than the first.
  package var daysGiven: [SlotKey: CalendarDate]
  /// Whether the learner answers alone: then a step that names nobody is the learner's own.
  package var isAlone: Bool
  /// The version of a corpus entry, for the plan to keep.
  package var entryVersion: (String) -> Int?

  package init(
    conversation: Identifier, today: CalendarDate, roles: [Speaker: Role] = [:],
    daysGiven: [SlotKey: CalendarDate] = [:], isAlone: Bool = false,
    entryVersion: @escaping (String) -> Int? = { _ in nil }
  ) {
    self.conversation = conversation
    self.today = today
    self.roles = roles
    self.daysGiven = daysGiven
    self.isAlone = isAlone
    self.entryVersion = entryVersion
  }

  /// The plan at the start with all answers and fixed values in it. What has no place in a plan changes nothing.
  /// - Parameter origin: the plan before the conversation, where the base is a later one that somebody else has changed.
  package func plan(from base: Plan, origin: Plan? = nil, interview: Interview) -> Plan {
    var draft = DraftPlan(
      plan: base, origin: origin ?? base, conversation: conversation, today: today,
      facilitator: isAlone ? nil : roles[.facilitator])
    draft.plan.settleHandovers(on: today)
    draft.goalsNamed = interview.goalsNamed
    for entry in interview.entries {
      switch entry {
      case .fixed(let slot): fill(slot.value.place, filling(slot), in: &draft)
      case .slot(let slot):
        if let place = slot.place, let filling = filling(slot) { fill(place, filling, in: &draft) }
      }
    }
    if isAlone { draft.giveOwnStepsToTheLearner() }
    draft.settle(entryVersion: entryVersion)
    return draft.plan
  }

  private func fill(_ place: Dialogue.Place, _ filling: Filling, in draft: inout DraftPlan) {
    guard !place.isTalk, let (row, name) = Self.row(for: place.text) else { return }
    var filling = filling
    filling.name = name
    row.fill(&draft, filling)
    draft.note(filling.answer.measure, of: filling)
  }

  private func filling(_ slot: FilledSlot) -> Filling? {
    guard slot.answer != nil || slot.standing == .unknown else { return nil }
    return Filling(
      slot: slot.key.text, pass: pass(slot.pass, in: slot.section), partID: slot.partID.map { Identifier($0) },
      role: roles[slot.speaker] ?? .learner, standing: slot.standing, isPrivate: slot.isPrivate,
      answer: slot.answer ?? Answer(words: ""), ask: slot.ask, takesSeveral: slot.type.takesSeveral,
      today: daysGiven[slot.key] ?? today)
  }

  private func filling(_ slot: Interview.FixedSlot) -> Filling {
    Filling(
      slot: slot.section, pass: pass(slot.pass, in: slot.section), partID: slot.partID.map { Identifier($0) },
      role: .learner, standing: .answered, isPrivate: false, answer: Answer(words: slot.value.value), today: today)
  }

  private func pass(_ pass: Turn.PassPlace?, in section: String) -> (fills: String, name: String)? {
    pass.map { ($0.fills, "\(section) \($0.number)") }
  }

  /// The row for a place: by its whole name, else by what stands before its first dot (`voice.` takes any topic).
  static func row(for place: String) -> (MappingRow, name: String)? {
    if let row = rows[place] { return (row, "") }
    guard let dot = place.firstIndex(of: "."), let row = Rows.named[String(place[..<dot])] else { return nil }
    return (row, String(place[place.index(after: dot)...]))
  }

  private static let rows = [Rows.learner, Rows.needs, Rows.goals, Rows.support, Rows.reviews].reduce(into: [:]) {
    rows, part in
    rows.merge(part) { row, _ in row }
  }

  /// How answers fill the places of a plan, by the name of the place.
  enum Rows {}
}
