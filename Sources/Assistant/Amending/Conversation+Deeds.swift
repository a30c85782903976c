// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// What shall be done with something that was said, beside putting other words in its place: divided, joined, put back, moved. What
/// shall be taken out is heard in `Conversation+Removing`.
extension Conversation {
  /// Nil where the line asks for nothing of the kind, or names nothing that was said: then it is an answer like others.
  func hearDeed(_ line: String) throws -> Done? {
    let context = try readingContext()
    guard let amendment = Understanding.amendments(in: line, isReadBack: isReadingBack, context: context).first else {
      return nil
    }
    let done: Done?
    switch amendment.deed {
    case .replace, .add, .keep: return nil
    // A list that is read back hears its own corrections.
    case .remove: done = isOfListReadBack(amendment) ? nil : try remove(amendment)
    case .split where amendment.name == .nothing: done = try divide(amendment)
    case .join, .split: done = isOfListReadBack(amendment) ? nil : try regroup(amendment)
    case .restore: done = try restore(amendment)
    // "Can we move it to December 14" moves a day.
    case .move: done = Understanding.movesDay(line, context: context) ? nil : try moveLastAnswer(amendment)
    }
    // The question that was open is asked again.
    if done != nil, held == nil { shownTurn = nil }
    return done
  }

  private func isOfListReadBack(_ amendment: Amendment) -> Bool {
    guard let slot = listReadBack else { return false }
    guard case .topic(let change) = amendment.name else { return true }
    return slots(meantBy: change).first?.key == slot.key
  }

  /// The slot whose several things are read back by number.
  var listReadBack: FilledSlot? {
    guard interview.turn.kind == .readBack, let slot = slot(interview.turn.key), slot.items.count > 1 else {
      return nil
    }
    return slot
  }

  // MARK: - Lists

  /// What a line makes of the several things of a list; empty where any part of it says nothing of the kind.
  func listChanges(in line: String, of slot: FilledSlot) throws -> [ListChange] {
    let context = try readingContext()
    guard let corrections = Understanding.corrections(ofList: line, context: context) else { return [] }
    let changes = corrections.compactMap { change($0, of: slot.items.count, context) }
    return changes.count == corrections.count ? changes : []
  }

  private func change(_ amendment: Amendment, of count: Int, _ context: ReadingContext) -> ListChange? {
    let places = amendment.names.compactMap { Self.place(of: $0, among: count) }
    let isPlaced = !places.isEmpty && places.count == amendment.names.count
    switch (amendment.deed, amendment.name) {
    case (.add, _):
      guard let words = amendment.words else { return nil }
      let items = Understanding.read(words, context: context).items
      return .add(items.isEmpty ? [words] : items)
    case (.remove, .words(let words)): return .removeNamed(words)
    case (.split, .words(let words)): return .splitOff(words)
    case (.remove, _): return isPlaced ? .remove(places) : nil
    case (.join, _): return isPlaced ? .join(places) : nil
    case (.split, _): return isPlaced ? .split(places[0]) : nil
    case (.replace, _): return isPlaced ? amendment.words.map { .replace(places[0], with: $0) } : nil
    case (.keep, _), (.restore, _), (.move, _): return nil
    }
  }

  private static func place(of name: Amendment.Name, among count: Int) -> Int? {
    switch name {
    case .number(let number), .thing(let number): number
    case .lastThing, .lastAnswer: count
    case .topic(let change): change.isLast ? count : change.number
    case .words, .nothing: nil
    }
  }

  /// "Split 2", "math is its own thing", said when the list is not read back any more: of the answer given last, or of the only one
  /// that is shown.
  private func regroup(_ amendment: Amendment) throws -> Done? {
    let context = try readingContext()
    let near = isReadingBack ? shownSlots : [lastAnsweredSlot].compactMap(\.self)
    let lists = near.filter { $0.type == .list }
    let replies = lists.compactMap { slot in
      change(amendment, of: slot.items.count, context).map { (slot, interview.reply([$0], to: slot.key)) }
    }.filter { !$1.isRefused }
    guard replies.count == 1, let (slot, reply) = replies.first else { return nil }
    return try tellingWhatIsNow(slot, reply)
  }

  // MARK: - Put back

  /// "Put 48 back to how it was"
  private func restore(_ amendment: Amendment) throws -> Done? {
    let named: FilledSlot?
    switch amendment.name {
    case .number(let number):
      named = slot(key(numbered: number))
      if named == nil {
        try refuse(Messages.noSuchQuestion(String(number)))
        return Done()
      }
    case .topic(let change): named = slots(meantBy: change).first
    case .lastAnswer, .lastThing: named = lastAnsweredSlot
    case .thing, .words, .nothing: named = nil
    }
    guard let slot = named else { return nil }
    let reply = interview.reply(restoring: slot.key)
    if let ending = try respond(reply) { return Done(value: ending) }
    guard !reply.isRefused, let now = self.slot(slot.key)?.answer?.spoken else { return Done() }
    try tell(.remark, Messages.corrected(from: slot.answer?.spoken ?? "", to: now))
    return Done()
  }

  // MARK: - Moved

  /// "That was for what happened": the words given last go where they belong, and the question to which they were given is asked anew.
  private func moveLastAnswer(_ amendment: Amendment) throws -> Done? {
    guard let last = lastAnsweredSlot, last.answer != nil else { return nil }
    let others = answeredBefore(last)
    let isClear = amendment.lead != .none || amendment.isTold
    var meant: [FilledSlot] = []
    switch amendment.name {
    case .lastAnswer, .lastThing: meant = Array(others.prefix(1))
    case .number(let number): meant = [slot(key(numbered: number))].compactMap(\.self)
    case .topic(let change): meant = isClear ? slots(meantBy: change) : []
    case .words(let words): meant = isClear ? Self.asking(words, among: others) : []
    case .thing, .nothing: break
    }
    meant = meant.filter { $0.key != last.key }
    if meant.count == 1 { return try move(last, to: meant[0]) }
    // Whoever says that it was meant for something else is asked for what.
    guard amendment.isTold, !others.isEmpty else { return nil }
    let words = last.answer?.spoken ?? ""
    return try askWhichIsMeant(words, deed: .move, among: meant.isEmpty ? others : meant)
  }

  /// The slots answered before one, the latest first.
  private func answeredBefore(_ slot: FilledSlot) -> [FilledSlot] {
    var keys: [SlotKey] = []
    for event in interview.journal.reversed() {
      switch event.kind {
      case .answered(let key, _, _), .amended(let key, _, _), .skipped(let key), .unknown(let key):
        if key != slot.key, !keys.contains(key) { keys.append(key) }
      default: continue
      }
    }
    return keys.compactMap { self.slot($0) }.filter { $0.type != .note }
  }

  /// Those whose question holds all telling words of a line; the nearest one where several do.
  private static func asking(_ words: String, among slots: [FilledSlot]) -> [FilledSlot] {
    let said = Set(Interview.contentWords(of: words))
    guard !said.isEmpty else { return [] }
    return slots.first { said.isSubset(of: Interview.contentWords(of: $0.ask)) }.map { [$0] } ?? []
  }

  func move(_ slot: FilledSlot, to other: FilledSlot) throws -> Done {
    let words = slot.answer?.words ?? ""
    let reading: Reading = try asked(other.key) {
      try self.reading(of: words, Understanding.read(words, context: readingContext()))
    }
    let reply = interview.reply(to: reading, movedFrom: slot.key, to: other.key)
    if let ending = try respond(reply) { return Done(value: ending) }
    guard !reply.isRefused else { return Done() }
    try tell(.remark, Messages.moved(slot.answer?.spoken ?? "", to: other.ask))
    return Done()
  }

  /// Keeps what comes of a reply, and says what an answer is now.
  func tellingWhatIsNow(_ slot: FilledSlot, _ reply: Reply) throws -> Done {
    if let ending = try respond(reply) { return Done(value: ending) }
    if !reply.isRefused, let now = self.slot(slot.key)?.answer?.spoken { try tell(.remark, Messages.isNow(now)) }
    return Done()
  }
}
