// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Understanding

/// What others shall not see. No words are lost: what shall go is asked about first.
extension Conversation {
  /// Keeps what is named out of all that is shown, printed or exported; nil where no answer is named.
  func conceal(_ object: Errand.Concealed, isPutBack: Bool) throws -> Done? {
    if isPutBack, let ending = try putBackWhatWasTakenOut() { return Done(value: ending) }
    let slots: [FilledSlot]
    switch object {
    case .lastAnswer: slots = [interview.lastAnswered].compactMap(\.self)
    case .number(let number): slots = [slot(key(numbered: number))].compactMap(\.self)
    case .words(let words): slots = interview.turn.isPrivate ? [] : try slotsHolding(words)
    }
    let answered = slots.filter { $0.answer != nil }
    guard !answered.isEmpty else {
      if case .words = object { return nil }
      try tell(.hint, Messages.nothingAnswered)
      return Done()
    }
    for slot in answered {
      try tell(.remark, Messages.keepingPrivate(slot.answer?.spoken ?? ""))
      if !slot.isPrivate, let ending = try move(.keepPrivate(slot.key, true)) { return Done(value: ending) }
    }
    return Done()
  }

  /// "I want it private, not deleted": what was taken out last stands again.
  private func putBackWhatWasTakenOut() throws -> Ending? {
    switch interview.journal.last?.kind {
    case .skipped, .passRemoved, .passesClosed, .undone: return try move(lastIsUndo ? .redo : .undo)
    default: return nil
    }
  }

  private var lastIsUndo: Bool { if case .undone? = interview.journal.last?.kind { true } else { false } }

  /// Asks what shall become of the answers that hold some words: taken out, kept private, changed, or left.
  func withhold(_ named: String, isTold: Bool) throws -> Done? {
    guard !interview.turn.isPrivate else { return nil }
    // What is named as a whole is taken out like any other thing.
    guard isTold || interview.things(named: named).isEmpty else { return nil }
    let slots = try slotsHolding(named)
    guard !slots.isEmpty else { return isTold ? try tellingThatNothingHolds(named) : nil }
    try tell(.question, Messages.whatOfThese)
    for slot in slots { try tell(.choice, "- \(slot.answer?.spoken ?? "") (\(slot.ask))") }
    for (place, way) in Withholding.allCases.enumerated() { try tell(.choice, "\(place + 1)  \(way.words)") }
    guard let way = try wayToWithhold() else {
      try tell(.hint, Messages.nothingChanged)
      return Done()
    }
    return try withhold(slots, way)
  }

  private func tellingThatNothingHolds(_ named: String) throws -> Done {
    try tell(.remark, Messages.standsNowhere(named))
    return Done()
  }

  private func wayToWithhold() throws -> Withholding? {
    let matcher = ChoiceMatcher(
      offers: Withholding.allCases.map { .init(id: $0.rawValue, text: $0.words) }, allowsOwnWords: false)
    guard case .line(let line) = try console.ask(prompt: "> ", prefill: nil, completions: { _ in .words([]) }),
      case .one(let item) = matcher.match(line)
    else { return nil }
    return item.id.flatMap(Withholding.init(rawValue:))
  }

  private func withhold(_ slots: [FilledSlot], _ way: Withholding) throws -> Done {
    switch way {
    case .leave: try tell(.hint, Messages.nothingChanged)
    case .change:
      editedKey = slots.first?.key
      return Done(value: try slots.first.flatMap { try move(.goTo($0.key)) })
    case .takeOut:
      for thing in slots.compactMap({ interview.thing(of: $0.key) }) {
        if let ending = try move(.takeOut(thing)) { return Done(value: ending) }
      }
    case .keepPrivate:
      for slot in slots where !slot.isPrivate {
        if let ending = try move(.keepPrivate(slot.key, true)) { return Done(value: ending) }
      }
    }
    return Done()
  }

  /// The answers in which all telling words stand that one of the things names: of "medicine and his father" those with either.
  func slotsHolding(_ words: String, isPrivate: Bool = false) throws -> [FilledSlot] {
    let items = try Understanding.read(words, context: readingContext()).items
    let things = (items.isEmpty ? [words] : items).map { Set(Interview.contentWords(of: $0)) }.filter { !$0.isEmpty }
    return interview.slots.filter { slot in
      guard let answer = slot.answer, slot.isPrivate == isPrivate else { return false }
      let said = Interview.contentWords(of: answer.spoken)
      return things.contains { $0.isSubset(of: said) }
    }
  }
}
