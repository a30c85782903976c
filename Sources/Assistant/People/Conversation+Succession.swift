// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans

/// People of a plan that is gone over: who has left, and who is called otherwise.
extension Conversation {
  /// "Ms Ruiz left, it's Mr Ode now". Nil for other lines.
  func succeed(_ line: String) throws -> Done? {
    guard interview.turn.kind != .idle else { return nil }
    let present = (plan?.plan ?? base).parties.filter { $0.until == nil }
    let speaker = interview.setting.facilitator?.name
    let found =
      Succession(line, known: present.compactMap(\.name), speaker: speaker) ?? Succession(line, among: present)
    guard let found, !found.old.isEmpty, found.old != found.new,
      let done = try note(PeopleChange(.succeeded, found.old, found.new))
    else {
      return nil
    }
    try tell(.remark, Messages.succeeded(found.old, found.new))
    return done
  }

  /// Keeps a change of people where the flow has a place for it; nil elsewhere.
  func note(_ change: PeopleChange) throws -> Done? {
    guard let slot = interview.slots.first(where: { $0.place?.text == "people.changed" }) else { return nil }
    let words = ([slot.answer?.words].compactMap(\.self) + [change.words]).joined(separator: "; ")
    let name = NameChange(from: change.old, to: change.new.split(separator: " ").map(String.init))
    // Whoever has left keeps what was said of them.
    let reply = interview.reply(
      rewriting: { change.kind == .renamed && $0.key != slot.key ? name.applied(to: $1) : $1 }, given: [slot.key: words]
    )
    if let ending = try respond(reply) { return Done(value: ending) }
    shownTurn = nil
    return Done()
  }
}
