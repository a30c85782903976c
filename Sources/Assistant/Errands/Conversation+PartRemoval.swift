// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// A part of an answer that shall not stand there: "oh god no take the bit about his mum out, he told me that in confidence".
extension Conversation {
  /// An answer that holds such a part.
  private struct Holding {
    let slot: FilledSlot
    let part: String
    /// Empty where the part is all of the answer.
    let kept: String
  }

  /// Whatever is open, such a wish is no answer. Nil where the line is none, or may be an answer and nothing holds the part.
  func hearPartRemoval(_ line: String) throws -> Done? {
    guard !isRoom, let wish = try Understanding.partRemoval(in: line, context: readingContext()) else { return nil }
    let done = try wish.isInConfidence ? takeOutForGood(wish) : takeOutNamed(wish)
    if done == nil, !wish.isTold { return nil }
    if let done = try done ?? withhold(wish.names[0], isTold: true) {
      if held == nil { shownTurn = nil }
      return done
    }
    try tell(.remark, Messages.standsNowhere(wish.names[0]))
    return Done()
  }

  /// What may come back by undo. What is only called a part is heard among the amendments.
  private func takeOutNamed(_ wish: PartRemoval) throws -> Done? {
    guard wish.isTold else { return nil }
    for name in wish.names {
      if let done = try takeOutPart(name, isPart: true, in: wish.number) { return done }
    }
    return nil
  }

  private func takeOutForGood(_ wish: PartRemoval) throws -> Done? {
    guard let (name, holding) = try holding(wish) else { return nil }
    for one in holding {
      if let ending = try takeOut(one, called: name) { return Done(value: ending) }
    }
    return Done()
  }

  /// The answers that hold the part, by the longest of its names that any of them holds.
  private func holding(_ wish: PartRemoval) throws -> (name: String, holding: [Holding])? {
    let context = try readingContext()
    let slots = wish.number.map { [slot(key(numbered: $0))].compactMap(\.self) } ?? interview.slots
    for name in wish.names where !Interview.contentWords(of: name).isEmpty {
      let holding = slots.compactMap { slot -> Holding? in
        guard let answer = slot.answer, !slot.type.isExact || slot.isInOwnWords, slot.type != .sentence else {
          return nil
        }
        return Understanding.leavingOutAll(name, of: answer.words, context: context).map {
          Holding(slot: slot, part: $0.part, kept: $0.kept)
        }
      }
      if !holding.isEmpty { return (name, holding) }
    }
    return nil
  }

  private func takeOut(_ holding: Holding, called name: String) throws -> Ending? {
    guard !holding.kept.isEmpty else { return try takeOutWhole(holding, called: name) }
    if let ending = try move(.goTo(holding.slot.key)) ?? answerLiterally(holding.kept) { return ending }
    guard !lastWasRefused else { return nil }
    try erase(holding)
    try tell(.remark, Messages.partErased(name, kept: holding.kept))
    return nil
  }

  /// Where the part is all of an answer, it is asked whether that shall go.
  private func takeOutWhole(_ holding: Holding, called name: String) throws -> Ending? {
    guard let thing = interview.thing(of: holding.slot.key),
      try confirm(Messages.eraseWholeQuestion(name, asked: holding.slot.ask))
    else { return nil }
    return try forget(thing)
  }

  /// What was taken out leaves the journal and the history, too.
  private func erase(_ holding: Holding) throws {
    let kept = Set(holding.kept.spokenWords())
    let words = holding.part.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { word in
      !kept.contains(word.lowercased()) && !Interview.contentWords(of: word).isEmpty
    }
    try world.shelf.forget(words, saidTo: holding.slot.key, in: record.id)
    interview = interview.with(journal: try world.shelf.journal(of: record.id))
  }
}
