// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Understanding

/// People of a plan that is gone over: who has left, and who is called otherwise.
extension Conversation {
  /// "Ms Ruiz left, it's Mr Ode now". Nil for other lines.
  func succeed(_ line: String) throws -> Done? {
    guard interview.turn.kind != .idle else { return nil }
    let present = (plan?.plan ?? base).present(on: world.today)
    let speaker = interview.setting.facilitator?.name
    let found =
      Succession(line, known: present.compactMap(\.name), speaker: speaker) ?? Succession(line, among: present)
    guard let found, !found.old.isEmpty, found.old != found.new else { return nil }
    // "It's Mr Ode now, the test is May 20": only what is said of whoever follows tells since when.
    let clauses = line.split { ",.;!?".contains($0) }.map(String.init)
    let day = try clauses.first { $0.contains(found.new) }.flatMap(day)
    guard let done = try note(PeopleChange(.succeeded, found.old, found.new, from: day)) else { return nil }
    try tell(.remark, Messages.succeeded(found.old, found.new, from: day))
    return done
  }

  /// "How do I hand him over to Priya?" is asked back and then done; where the flow has no place for it, it is told how.
  func handOver(_ line: String) throws -> Done? {
    guard interview.turn.kind != .idle else { return nil }
    let present = (plan?.plan ?? base).present(on: world.today)
    let speaker = interview.setting.facilitator?.name ?? ""
    let leader = present.first { $0.name == speaker && !speaker.isEmpty }
    guard let wish = HandoverWish(line, role: leader?.role) else { return nil }
    let hasPlace = interview.slots.contains { $0.place?.text == "people.changed" }
    // "Hand it over to coach on time" is an answer.
    guard hasPlace || Asking.isQuestion(line) else { return nil }
    guard let leader, let old = leader.name, hasPlace else {
      try tell(.remark, Messages.handoverHow)
      shownTurn = nil
      return Done()
    }
    let new = present.compactMap(\.name).first { KnownName(text: $0).place(of: KnownName(text: wish.new).words) != nil }
    let day = try day(in: line)
    shownTurn = nil
    guard try confirm(Messages.shallHandOver(old, new ?? wish.new, from: day ?? world.today)),
      let done = try note(PeopleChange(.succeeded, old, new ?? wish.new, from: day))
    else {
      try tell(.remark, Messages.handoverHow)
      return Done()
    }
    try tell(.remark, Messages.succeeded(old, new ?? wish.new, from: day))
    return done
  }

  /// The day that is told, ahead or behind: "Mr Ode took over on May 4" names the one before. A day that is asked about ("to Priya on
  /// May 18?") is one as well.
  private func day(in line: String) throws -> CalendarDate? {
    let context = try readingContext()
    let words = line.split { $0.isWhitespace || $0 == "?" }.joined(separator: " ")
    var tokens = words.lowercased().split(separator: " ").map(String.init)
    let isOver = tokens.contains {
      context.words.contains($0, in: .pastWords) || context.words.ends($0, with: .pastEndings)
    }
    if isOver, let past = PastDay.take(from: &tokens, today: world.today, language: context.words) { return past }
    let day = Understanding.read(words, context: context).date?.day
    return day.flatMap { $0 > world.today ? $0 : nil }
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
