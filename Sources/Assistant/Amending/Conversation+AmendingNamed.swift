// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// What a line names: several answers, a number on the screen, a thing of several, the last one, what stands on the screen before an
/// answer.
extension Conversation {
  func amendNamed(_ amendments: [Amendment], _ line: String, _ understood: Understood) throws -> Done? {
    let changes = amendments.compactMap(\.change)
    // An edit that only names an answer says less than one with the new words.
    let saysMore = understood.change?.words == nil && changes.first?.words != nil
    if changes.count > 1 || (!changes.isEmpty && (understood.intent != .edit || saysMore)) {
      for change in changes {
        if let ending = try self.change(change, said: change.words ?? line) { return Done(value: ending) }
      }
      return Done()
    }
    if amendments.count > 1, changes.isEmpty { return try amendSeveral(amendments) }
    guard let amendment = amendments.first else { return nil }
    switch amendment.name {
    case .topic: return nil
    case .number(let number): return try amendNumbered(number, amendment)
    case .thing(let number): return try amendThing(number, amendment)
    case .lastThing, .lastAnswer: return try amendLastNamed(amendment)
    case .nothing, .words: return try amendAsked(amendment) ?? amendHolding(amendment)
    }
  }

  /// "Change 2", "4: videos", at the review also "4 videos"; of a list that is read back its things are numbered.
  private func amendNumbered(_ number: Int, _ amendment: Amendment) throws -> Done? {
    let turn = interview.turn
    if turn.kind == .readBack, let list = slot(turn.key), list.type == .list, !isOfReview(number, besides: list) {
      return try amendThing(number, amendment)
    }
    let isOnScreen = !listed.isEmpty || turn.kind == .review || turn.kind == .finish
    // "2 please" is one of the ways to finish, "3: my aunt" one of the choices.
    let isChoice = turn.choices.contains { $0.number == number }
    if isChoice, turn.kind == .question || amendment.link == .loose || amendment.link == .none, !amendment.isTold {
      return nil
    }
    let isWanted =
      switch amendment.link {
      case .loose: isOnScreen && (isReadingBack || amendment.deed == .add)
      case .plain: !listed.isEmpty || isReadingBack
      case .firm: !listed.isEmpty || isReadingBack || (hasListed && !turn.type.isExact)
      case .none: isReadingBack
      }
    guard amendment.isTold || isWanted else { return nil }
    // A bare number at a read-back without numbers means none that was listed long ago.
    let isFar = amendment.words == nil && isReadingBack && !shownSlots.contains { $0.key == key(numbered: number) }
    guard isOnScreen || (hasListed && !isFar) || (amendment.isTold && !isReadingBack) else {
      held = amendment.words.map { Held(words: $0, turn: turn, deed: amendment.deed) }
      listed = menu(of: Array(shownSlots.prefix(Self.mostAsked)))
      try tell(.hint, Messages.numbersAre)
      for item in listed { try tell(.choice, Messages.reviewLine(item)) }
      return Done()
    }
    guard let slot = slot(key(numbered: number)) else {
      try refuse(Messages.noSuchQuestion(String(number)))
      return Done()
    }
    return try amend(slot, by: amendment)
  }

  /// Whether a number that a list does not reach is that of an answer which was shown.
  func isOfReview(_ number: Int, besides list: FilledSlot) -> Bool {
    hasListed && !list.items.indices.contains(number - 1) && slot(key(numbered: number)) != nil
  }

  /// "2 is Maya and 3 is grade 5"
  func amendSeveral(_ amendments: [Amendment]) throws -> Done? {
    guard showsNumberedAnswers || hasListed, listReadBack == nil else { return nil }
    let pairs = amendments.compactMap { amendment -> (FilledSlot, Amendment)? in
      guard case .number(let number) = amendment.name, let slot = slot(key(numbered: number)) else { return nil }
      return (slot, amendment)
    }
    guard pairs.count == amendments.count else { return nil }
    for (slot, amendment) in pairs {
      let done = try amend(slot, by: amendment)
      if done.value != nil { return done }
    }
    return Done()
  }

  /// "The second one is ...", "the last one": of a list that is read back, of the answer given last, or of what is read back.
  private func amendThing(_ number: Int, _ amendment: Amendment) throws -> Done? {
    let turn = interview.turn
    guard isMeantToChange(amendment) else { return nil }
    switch turn.kind {
    case .readBack:
      guard let slot = slot(turn.key), slot.type == .list else { return nil }
      return try amend(thing: number, of: slot, by: amendment)
    case .question, .another:
      guard let slot = lastAnsweredSlot, slot.key != turn.key, slot.items.count >= number else { return nil }
      return try amend(thing: number, of: slot, by: amendment)
    case .sectionReadBack, .review, .finish:
      let shown = shownSlots
      let meant = shown.enumerated().filter { place, slot in
        slot.items.count >= number || (place == number - 1 && slot.items.count < 2)
      }.map(\.element)
      guard let slot = meant.first else { return nil }
      if meant.count == 1 { return try amend(thing: number, of: slot, by: amendment) }
      guard let words = amendment.words else { return nil }
      return try askWhichIsMeant(words, deed: amendment.deed, among: meant, thing: number)
    case .probe, .finished, .idle: return nil
    }
  }

  private func amendLastNamed(_ amendment: Amendment) throws -> Done? {
    let turn = interview.turn
    guard isMeantToChange(amendment) else { return nil }
    if amendment.name == .lastThing, turn.kind == .readBack, let slot = slot(turn.key), slot.type == .list {
      return try amend(thing: slot.items.count, of: slot, by: amendment)
    }
    let slot = isReadingBack && amendment.name == .lastThing ? shownSlots.last : lastAnsweredSlot
    guard let slot, slot.key != turn.key || isReadingBack else { return nil }
    if amendment.name == .lastThing, amendment.words != nil, slot.items.count > 1 {
      return try amend(thing: slot.items.count, of: slot, by: amendment)
    }
    return try amend(slot, by: amendment)
  }

  /// "The last one was at school" tells a story where nothing is read back; "should be", and a verb, say that something is to be
  /// changed.
  private func isMeantToChange(_ amendment: Amendment) -> Bool {
    if amendment.isTold || amendment.link == .firm { return true }
    guard amendment.words != nil else { return false }
    return isReadingBack || interview.turn.kind == .readBack
  }

  /// "How often you talk: Mondays": the words of a question that is read back. Labels on the screen are heard before
  /// (`hearLabels`).
  private func amendAsked(_ amendment: Amendment) throws -> Done? {
    guard isReadingBack else { return nil }
    let parts = amendment.rest.split(separator: ":", maxSplits: 1).map { String($0).trimmingWhitespace() }
    guard parts.count == 2, !parts[1].isEmpty, parts[0].split(separator: " ").count <= Self.longestNaming else {
      return nil
    }
    let telling = Set(Interview.contentWords(of: parts[0]))
    // "Who" tells nothing by itself, and may stand in one question alone.
    let named = telling.isEmpty ? Set(parts[0].spokenWords()) : telling
    let asked = interview.turn.items.filter {
      named.isSubset(of: telling.isEmpty ? $0.ask.spokenWords() : Interview.contentWords(of: $0.ask))
    }
    guard !named.isEmpty, asked.count == 1, let slot = slot(asked[0].key) else { return nil }
    return Done(value: try change(slot, to: parts[1]))
  }

  /// So many words name a question.
  private static let longestNaming = 6

  /// "Pages, not chapters": the answer that holds the words which were not meant.
  private func amendHolding(_ amendment: Amendment) throws -> Done? {
    guard let old = amendment.old, let words = amendment.words else { return nil }
    let near = isReadingBack ? shownSlots : [lastAnsweredSlot].compactMap(\.self)
    var holding = try near.filter { try holds($0, old) }
    if holding.isEmpty, isReadingBack { holding = try slotsReadBack.filter { try holds($0, old) } }
    guard let slot = holding.first, holding.count == 1, slot.key != interview.turn.key else { return nil }
    return Done(value: try change(slot, to: words))
  }

  /// Whether an answer has these words, or tells the same amount in others: "half" is "50 %".
  private func holds(_ slot: FilledSlot, _ words: String) throws -> Bool {
    guard let answer = slot.answer else { return false }
    if slot.holds(words) { return true }
    let named = try MeasureReading(words, asked: .target, context: readingContext()).target?.exactNumber
    return named != nil && answer.measure?.number == named
  }

  // MARK: - Doing it

  private func amend(_ slot: FilledSlot, by amendment: Amendment) throws -> Done {
    guard let words = amendment.words, !isLabel(words, of: slot) else { return Done(value: try move(.goTo(slot.key))) }
    return amendment.deed == .add ? try add(words, to: slot) : Done(value: try change(slot, to: words))
  }

  /// "30 how much is it now": the question that stands behind the number, and no new words.
  private func isLabel(_ words: String, of slot: FilledSlot) -> Bool {
    let said = words.spokenWords()
    return said.count > 2 && slot.ask.spokenWords().starts(with: said)
  }

  /// A thing of several; an answer that holds only one is meant as a whole.
  func amend(thing number: Int?, of slot: FilledSlot, by amendment: Amendment) throws -> Done {
    guard let number, slot.items.count > 1 else { return try amend(slot, by: amendment) }
    guard slot.items.indices.contains(number - 1) else {
      try refuse(Messages.noSuchNumberedAnswer("\(number)"))
      return Done()
    }
    guard let words = amendment.words else {
      try tell(.hint, Messages.whatInstead(number, slot.items[number - 1].text))
      return Done()
    }
    return amendment.deed == .add ? try add(words, to: slot) : try put(words, inPlaceOf: number - 1, of: slot)
  }
}
