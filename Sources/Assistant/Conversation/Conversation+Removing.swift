// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

extension Conversation {
  /// "Scrap number 14", "delete goal 2", "forget the parking spot": takes out what is named, and says what it was. Nil where nothing
  /// that was said is named so.
  func remove(_ amendment: Amendment) throws -> Done? {
    if let pass = passToEnd(amendment) {
      return Done(value: try takeOut(.removePass(section: pass.section, pass: pass.number)))
    }
    if case .words(let words) = amendment.name, let done = try takeOutPart(words) { return done }
    var things: [SaidThing] = []
    for name in amendment.names {
      guard let found = try self.things(named: name, amendment) else { return nil }
      guard let thing = found.first else {
        try refuse(noSuchThing(name))
        return Done()
      }
      guard found.count == 1 else { return try askWhichGoes(found) }
      things.append(thing)
    }
    // Behind one that went, the places of the others in the same answer are no longer what they were.
    for thing in things.sorted(by: { $0.item ?? 0 > $1.item ?? 0 }) {
      if let ending = try takeOut(.takeOut(thing)) { return Done(value: ending) }
    }
    return Done()
  }

  /// Takes out, and keeps in mind that it was just done, so that "put it back" is heard.
  func takeOut(_ move: Move) throws -> Ending? {
    let ending = try self.move(move)
    if !lastWasRefused { takenOutAt = interview.journal.count }
    return ending
  }

  /// "Never mind that goal" where nothing is said of it yet.
  private func passToEnd(_ amendment: Amendment) -> (section: String, number: Int)? {
    let turn = interview.turn
    guard let section = turn.section, let pass = section.pass, pass.position > 1, turn.kind == .question,
      let naming = interview.slots.first(where: { $0.pass == pass && interview.beginsPass($0.key) }),
      naming.answer == nil
    else { return nil }
    switch amendment.name {
    case .topic(let change):
      guard change.topic?.rawValue == pass.fills, change.number ?? pass.position == pass.position else { return nil }
    case .thing(let number): guard number == pass.position else { return nil }
    default: return nil
    }
    return (section.id, pass.number)
  }

  /// What a name can mean; nil where it names nothing of the plan, none where it names what is not there.
  private func things(named name: Amendment.Name, _ amendment: Amendment) throws -> [SaidThing]? {
    switch name {
    case .nothing: return nil
    case .number(let number):
      // Digits alone may be an amount; a number is one of the list where it is called so, or the list was just shown.
      guard amendment.isCounted || showsNumberedAnswers else { return nil }
      return [key(numbered: number).flatMap(interview.thing)].compactMap(\.self)
    case .topic(let change): return things(of: change)
    case .lastAnswer: return lastAnsweredSlot.flatMap { interview.thing(of: $0.key) }.map { [$0] }
    case .thing(let number): return things(at: number, isPointing: amendment.isPointing)
    case .lastThing: return lastThing.map { [$0] }
    case .words(let words):
      // "Get rid of my phone" is a goal where one is asked for.
      guard interview.turn.type != .goal || amendment.lead != .none else { return nil }
      let named = interview.things(named: words)
      if !named.isEmpty { return named }
      let parts = try Understanding.read(words, context: readingContext()).items.map(interview.things)
      return parts.count > 1 && parts.allSatisfy { $0.count == 1 } ? parts.flatMap(\.self) : nil
    }
  }

  /// "Goal 2", "the last strength"
  private func things(of change: ChangeRequest) -> [SaidThing]? {
    let slots = slots(meantBy: change).filter { $0.answer != nil }
    guard let slot = slots.first else { return change.number == nil ? nil : [] }
    if slots.count == 1, slot.items.count > 1, let number = change.isLast ? slot.items.count : change.number {
      return interview.things(of: slot.key).filter { $0.item == number - 1 }
    }
    return slots.compactMap { interview.thing(of: $0.key) }
  }

  /// "The second one": of a list of answers on the screen, else what is talked about, else whatever has a second.
  private func things(at number: Int, isPointing: Bool) -> [SaidThing]? {
    if listed.indices.contains(number - 1) { return [interview.thing(of: listed[number - 1].key)].compactMap(\.self) }
    let passes = interview.slots.filter { $0.pass?.position == number && interview.beginsPass($0.key) }
    let here = passes.filter { $0.pass == interview.turn.section?.pass }.compactMap { interview.thing(of: $0.key) }
    if isPointing, !here.isEmpty { return here }
    func item(of slot: FilledSlot) -> [SaidThing] {
      slot.items.count > 1 ? interview.things(of: slot.key).filter { $0.item == number - 1 } : []
    }
    let near = isReadingBack ? shownSlots : [lastAnsweredSlot].compactMap(\.self)
    let talkedAbout = here + near.flatMap(item)
    if !talkedAbout.isEmpty { return talkedAbout }
    let all = passes.compactMap { interview.thing(of: $0.key) } + interview.slots.flatMap(item)
    return all.isEmpty ? nil : all
  }

  private var lastThing: SaidThing? {
    if let last = listed.last { return interview.thing(of: last.key) }
    guard let slot = isReadingBack ? shownSlots.last : lastAnsweredSlot else { return nil }
    return slot.items.count > 1 ? interview.things(of: slot.key).last : interview.thing(of: slot.key)
  }

  private func noSuchThing(_ name: Amendment.Name) -> String {
    if case .topic(let change) = name { return Messages.nothingToChange(change) }
    if case .number(let number) = name { return Messages.noSuchNumberedAnswer("\(number)") }
    return Messages.nothingAnswered
  }

  func askWhichGoes(_ things: [SaidThing]) throws -> Done {
    let shown = Array(things.prefix(Self.mostAsked))
    held = Held(words: "", turn: interview.turn, deed: .remove, things: shown)
    try tell(.question, Messages.whichGoes)
    for (place, thing) in shown.enumerated() { try tell(.choice, "\(place + 1)  \(thing.text) (\(thing.ask))") }
    try tell(.hint, Messages.orNone)
    return Done()
  }

  /// Whether the numbers on the screen are those of answers.
  var showsNumberedAnswers: Bool { !listed.isEmpty || isReadingBack }

  /// The answer with this number: every answer has one, the same wherever answers are listed. While some of them are listed at a
  /// read-back, a number that no line has counts the lines.
  func key(numbered number: Int) -> SlotKey? {
    let lines = interview.turn.kind == .readBack ? listed : []
    if lines.indices.contains(number - 1), !lines.contains(where: { $0.number == number }) {
      return lines[number - 1].key
    }
    return interview.reviewItems.first { $0.number == number && $0.standing != .setAside }?.key
  }

  /// "Number 2 is wrong" of a list that is read back is about its second thing: asks what it shall be. False where it is about
  /// anything else.
  func askAboutListed(_ number: Int?) throws -> Bool {
    guard let number, let items = listReadBack?.items else { return false }
    guard items.indices.contains(number - 1) else {
      // Behind a list of answers the number is that of one of them.
      if let list = listReadBack, isOfReview(number, besides: list) { return false }
      try refuse(Messages.noSuchNumberedAnswer("\(number)"))
      return true
    }
    try tell(.hint, Messages.whatInstead(number, items[number - 1].text))
    return true
  }
}

extension Turn {
  /// The choice that a line names by its number or by its text: "3", "number 3", "the third one", "in one month".
  func choice(named words: String) -> Choice? {
    let heard = Language.current.heard
    let said = words.lowercased().trimmingWhitespace()
    if let named = choices.first(where: { !$0.isOwn && $0.text.lowercased() == said }) { return named }
    let telling = said.split { $0.isWhitespace || $0 == "." || $0 == "#" }.filter {
      !heard.hears($0, in: .namingWords, .numberWords)
    }
    guard telling.count == 1, let number = heard.number(String(telling[0])) else { return nil }
    return choices.first { !$0.isOwn && $0.number == number }
  }
}
