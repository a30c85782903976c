// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

extension Conversation {
  /// Whether answers were just read back, so that "the first step is ..." changes one.
  var isReadingBack: Bool { interview.turn.kind == .sectionReadBack || interview.turn.kind == .review }

  /// The answer that was given last, unless it was taken back.
  var lastAnsweredSlot: FilledSlot? {
    for event in interview.journal.reversed() {
      switch event.kind {
      case .answered(let key, _, _), .amended(let key, _, _): return interview.slots.first { $0.key == key }
      case .undone: return nil
      default: continue
      }
    }
    return nil
  }

  /// "No its 7" behind the answer that it corrects, where the question that is open cannot be meant.
  func correctLast(_ words: String) throws -> Done? {
    let turn = interview.turn
    guard turn.kind == .question || turn.kind == .another || turn.kind == .sectionReadBack, let slot = lastAnsweredSlot,
      slot.key != turn.key, let found = try Understanding.lastCorrection(in: words, context: readingContext()),
      found.isClear || (slot.type.isExact && turn.type.takesAnyWords && found.words.split(separator: " ").count < 5),
      try fits(found.words, slot)
    else { return nil }
    return Done(value: try change(slot, to: found.words))
  }

  /// "No wait, just climbing" at a list that is read back: said anew, where it is no correction by numbers.
  func sayListAnew(_ words: String, _ understood: Understood) throws -> Done? {
    let turn = interview.turn
    guard turn.kind == .readBack, understood.isYes == nil,
      let slot = interview.slots.first(where: { $0.key == turn.key }), slot.type == .list
    else { return nil }
    let context = try readingContext()
    let better =
      Understanding.lastCorrection(in: words, context: context)?.words
      ?? Understanding.withoutLead(words, context: context)
    guard better != words, better.contains(where: \.isLetter),
      interview.reply(to: reading(of: words, understood)).isRefused
    else { return nil }
    return Done(value: try change(slot, to: better))
  }

  /// Several changes in one line, and what is said to a read-back.
  func hearChanges(_ words: String, _ understood: Understood) throws -> Done? {
    let context = try readingContext()
    // "No, what makes it hard is ..." corrects wherever it is said.
    let isCorrecting = isReadingBack || Understanding.withoutLead(words, context: context) != words
    let changes = Understanding.changes(in: words, isReadBack: isCorrecting, isNamed: isNamed, context: context)
    if changes.count > 1 || (!changes.isEmpty && understood.intent != .edit) {
      for change in changes {
        if let ending = try self.change(change, said: change.words ?? words) { return Done(value: ending) }
      }
      return Done()
    }
    return isReadingBack && changes.isEmpty ? try hold(words, understood) : nil
  }

  /// Whether "my name is ..." can only be meant of a name that is known: where one answers alone, and no name is asked for.
  private var isNamed: Bool {
    let turn = interview.turn
    guard interview.flow.audience.facilitator == nil, turn.type != .person, place(of: turn)?.hasSuffix("name") != true
    else { return false }
    return interview.slots.contains { $0.place?.text == "learner.name" && $0.standing == .answered }
  }

  /// What is held for the question that is open; what was held for another one is gone.
  private var heldWords: String? { held.flatMap { $0.turn == interview.turn ? $0.words : nil } }

  /// Words of which it is not clear what they change are held until it is said.
  private func hold(_ words: String, _ understood: Understood) throws -> Done? {
    let context = try readingContext()
    let better =
      Understanding.lastCorrection(in: words, context: context)?.words
      ?? Understanding.withoutLead(words, context: context)
    guard understood.isYes == nil, understood.intent == .answer, better.contains(where: \.isLetter),
      interview.key(named: words) == nil
    else { return nil }
    let open = interview.turn.items.filter { $0.standing != .setAside }
    let slots = open.compactMap { item in interview.slots.first { $0.key == item.key } }
    // A day can only be meant for the answer that is one.
    let meant = understood.date == nil ? slots : slots.filter { $0.type == .date }
    if let slot = meant.first, meant.count == 1 {
      return Done(value: try change(slot, to: better))
    }
    held = Held(words: better, turn: interview.turn)
    listed = open
    try tell(.question, Messages.whichShallItBe(better))
    for item in open { try tell(.choice, Messages.reviewLine(item)) }
    return Done()
  }

  /// "Change 2", "4: videos", and a number alone where it was asked which one.
  func hearNumbered(_ words: String, _ understood: Understood) throws -> Done? {
    let better = heldWords
    if better == nil, let late = held { try tell(.hint, Messages.notUsed(late.words)) }
    held = nil
    guard let named = try Understanding.numbered(words, context: readingContext()) else {
      if let better { try tell(.hint, Messages.notUsed(better)) }
      return nil
    }
    let isWanted = named.hasVerb || (named.words != nil && !listed.isEmpty) || isReadingBack || better != nil
    guard isWanted else { return nil }
    let isShown = !listed.isEmpty || interview.turn.kind == .review || (named.hasVerb && !isReadingBack)
    guard isShown else {
      held = named.words.map { Held(words: $0, turn: interview.turn) }
      listed = interview.turn.items
      try tell(.hint, Messages.numbersAre)
      for item in listed { try tell(.choice, Messages.reviewLine(item)) }
      return Done()
    }
    let items = listed.isEmpty ? interview.reviewItems : listed
    guard let item = items.first(where: { $0.number == named.number && $0.standing != .setAside }),
      let slot = interview.slots.first(where: { $0.key == item.key })
    else {
      try refuse(Messages.noSuchQuestion(String(named.number)))
      return Done()
    }
    guard let new = named.words ?? better else { return Done(value: try move(.goTo(slot.key))) }
    return Done(value: try change(slot, to: new))
  }

  /// Goes to an answer and gives the better words; says what stood there.
  private func change(_ slot: FilledSlot, to words: String) throws -> Ending? {
    if let ending = try move(.goTo(slot.key)) { return ending }
    guard interview.turn.key == slot.key else { return nil }
    if let ending = try answerLiterally(words) { return ending }
    guard !lastWasRefused, let now = interview.slots.first(where: { $0.key == slot.key })?.answer?.spoken else {
      return nil
    }
    try tell(.remark, Messages.corrected(from: slot.answer?.spoken ?? "", to: now))
    return nil
  }

  /// Whether words would be taken as the answer of a slot, and not only as words of one's own.
  func fits(_ words: String, _ slot: FilledSlot) throws -> Bool {
    let present = interview
    defer { interview = present }
    interview.apply(interview.reply(to: .goTo(slot.key)).events)
    guard interview.turn.key == slot.key else { return false }
    let understood = try Understanding.read(words, context: readingContext())
    let reply = interview.reply(to: reading(of: words, understood))
    guard !reply.isRefused, let answer = reply.answer(to: slot.key) else { return false }
    switch slot.type {
    case .choice, .choices, .rank, .pick: return answer.items.allSatisfy { $0.id != nil }
    default: return true
    }
  }
}

extension Reply {
  /// The answer that it gives to a slot.
  fileprivate func answer(to key: SlotKey) -> Answer? {
    events.lazy.compactMap { event -> Answer? in
      if case .answered(key, let answer, _) = event.kind { answer } else { nil }
    }.first
  }
}

extension StepType {
  /// Whether a line can be meant as the answer whatever it says, and is no sentence that is being corrected.
  fileprivate var takesAnyWords: Bool { !isExact && self != .sentence }

  /// Whether only some answers are possible, so that it shows whether words are meant for it.
  var isExact: Bool {
    switch self {
    case .choice, .choices, .yesno, .scale, .number, .date, .rank, .pick: true
    case .text, .list, .goal, .sentence, .person, .note: false
    }
  }
}
