// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// Parts of what was said, named by their words: exchanged, or taken out, while the rest of the answer stands.
extension Conversation {
  /// "No, its $385 not 85" at a read-back, or where it is asked for another thing: exchanged in the only answer in which the wrong words stand.
  func hearContrast(_ line: String) throws -> Done? {
    let turn = interview.turn
    guard isReadingBack || turn.kind == .another, !line.contains("?") else { return nil }
    let here = interview.slots.filter { $0.section == turn.section?.id }
    for contrast in try Understanding.contrasts(in: line, context: readingContext()) {
      for near in isReadingBack ? [shownSlots, slotsReadBack] : [here] {
        let holding = near.compactMap { slot -> (FilledSlot, String)? in
          guard !slot.type.isExact || slot.isInOwnWords, slot.type != .sentence, let words = slot.answer?.words else {
            return nil
          }
          return words.exchangingWords(contrast.old, for: contrast.new).map { (slot, $0) }
        }
        if let (slot, text) = holding.first, holding.count == 1 { return Done(value: try change(slot, to: text)) }
      }
    }
    return nil
  }

  /// "The money one should say 400", "the what makes it hard one": the only answer that is read back whose label, question or words
  /// are named so.
  func hearNamed(_ line: String) throws -> Done? {
    guard isReadingBack, !line.contains("?") else { return nil }
    if let slot = try slotNamedAlone(line) { return Done(value: try move(.goTo(slot.key))) }
    guard let named = try Understanding.namedAnswer(in: line, context: readingContext()),
      let slot = slot(called: named.name)
    else { return nil }
    guard let words = named.words else { return Done(value: try move(.goTo(slot.key))) }
    return Done(value: try change(slot, to: words))
  }

  /// "The first step day", and nothing more
  private func slotNamedAlone(_ line: String) throws -> FilledSlot? {
    guard let change = try Understanding.topicAlone(in: line, context: readingContext()) else { return nil }
    let slots = slots(meantBy: change).filter { slot in slotsReadBack.contains { $0.key == slot.key } }
    return slots.count == 1 ? slots[0] : nil
  }

  private func slot(called name: String) -> FilledSlot? {
    let spoken = Set(name.spokenWords())
    let told = Set(Interview.contentWords(of: name))
    func only(_ slots: [FilledSlot]) -> FilledSlot? { slots.count == 1 ? slots[0] : nil }
    let labelled = shownLabels.filter { spoken.isSubset(of: $0.label.spokenWords()) }.map(\.slot)
    if let slot = only(labelled) { return slot }
    guard !told.isEmpty else { return nil }
    for near in [shownSlots, slotsReadBack] {
      let holding = near.filter { told.isSubset(of: Interview.contentWords(of: $0.answer?.spoken ?? "")) }
      if let slot = only(holding) ?? only(near.filter { told.isSubset(of: Interview.contentWords(of: $0.ask)) }) {
        return slot
      }
    }
    return nil
  }

  // MARK: - Taken out

  /// "Take out the uncle part", "take out the part about his dad in 59": that part of the only answer that holds it, now or long ago. Nil
  /// where no answer does.
  func takeOutPart(_ words: String, isPart: Bool = false, in place: Int? = nil) throws -> Done? {
    let context = try readingContext()
    let (name, number, isCalledSo) = Understanding.namedPart(words, context: context)
    let isTold = isPart || isCalledSo
    let slots = (place ?? number).map { [slot(key(numbered: $0))].compactMap(\.self) } ?? interview.slots
    let items = interview.things(named: name).filter { thing in
      thing.item != nil && slots.contains { $0.key == thing.key }
    }
    if isTold, items.count == 1 { return Done(value: try takeOut(.takeOut(items[0]))) }
    let holding = slots.compactMap { slot -> (slot: FilledSlot, part: String, kept: String)? in
      guard let answer = slot.answer, !slot.type.isExact, slot.type != .sentence, isTold || answer.says(name) else {
        return nil
      }
      return Understanding.leavingOut(name, of: answer.words, context: context).map { (slot, $0.part, $0.kept) }
    }
    let shown = holding.filter { part in shownSlots.contains { $0.key == part.slot.key } }
    let meant = isReadingBack && !shown.isEmpty ? shown : holding
    guard let only = meant.first else { return nil }
    guard meant.count == 1 else { return isTold ? try tellSeveralHold(name, meant.map(\.slot)) : nil }
    if let ending = try move(.goTo(only.slot.key)) ?? answerLiterally(only.kept) { return Done(value: ending) }
    guard !lastWasRefused else { return Done() }
    takenOutAt = interview.journal.count
    try tell(.remark, Messages.partTakenOut(only.part, kept: only.kept))
    return Done()
  }

  private func tellSeveralHold(_ name: String, _ slots: [FilledSlot]) throws -> Done {
    try tell(.question, Messages.partInSeveral(name))
    listed = menu(of: Array(slots.prefix(Self.mostAsked)))
    for item in listed { try tell(.choice, Messages.reviewLine(item)) }
    return Done()
  }
}

extension Answer {
  /// Whether it was typed with these words, however they are written, and they are more than one.
  fileprivate func says(_ name: String) -> Bool {
    name.split(separator: " ").count > 1 && words.exchangingWords(name, for: name) != nil
  }
}
