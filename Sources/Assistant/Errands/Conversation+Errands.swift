// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// What is asked of the program beside an answer: nothing of it is kept as one, and the question that was open is asked again.
extension Conversation {
  /// Nil where the line is an answer, or asks for what other places hear.
  func hearErrand(_ words: String, _ understood: Understood) throws -> Done? {
    guard !isRoom, !fitsExactly(words, understood) else { return nil }
    let context = try readingContext()
    guard let errand = Understanding.errand(in: words, asked: askedNow, context: context) else { return nil }
    // "Can I change my goal" means the goal, not the question in which that word stands.
    if case .rewrite = errand, understood.change?.topic != nil { return nil }
    guard errand.isAnywhere || [.question, .probe].contains(interview.turn.kind) else { return nil }
    let done = try serve(errand, words)
    if done != nil, held == nil { shownTurn = nil }
    return done
  }

  /// The words of the open question and of its help.
  private var askedNow: String { [interview.turn.ask, interview.turn.help ?? ""].joined(separator: " ") }

  /// The errands that go before people to turn to, unless there is danger: "no, I said the accommodation plan" asks for no advice.
  func hearOtherTalk(_ words: String) throws -> Done? {
    let context = try readingContext()
    guard !isRoom, case .otherTalk(let line, let isTold)? = Understanding.errand(in: words, asked: "", context: context)
    else { return nil }
    return try offerOtherTalk(line, isTold: isTold)
  }

  private func serve(_ errand: Errand, _ words: String) throws -> Done? {
    switch errand {
    case .wait: return try telling(Messages.takeYourTime)
    case .complaint:
      try tell(.remark, Messages.whereWeAre(interview.turn, interview.progress))
      return try telling(Messages.waysOn)
    case .question(let question): return interview.turn.takesQuestions ? nil : try answerQuestion(question)
    case .request(let request): return Done(value: try answer(request))
    case .unknown(let remark): return try markUnknown(beside: remark)
    case .notKnown(let number): return try markUnknown(number: number)
    case .conceal(let object, let isPutBack): return try conceal(object, isPutBack: isPutBack)
    case .reveal(let object, let isTold): return try reveal(object, isTold: isTold)
    case .withholdPart(let named): return try takeOutPart(named, isPart: true) ?? withhold(named, isTold: true)
    case .withhold(let named, let isTold): return try withhold(named, isTold: isTold)
    case .rewrite(let readings, let isAdded, let isTold):
      return try rewrite(readings, isAdded: isAdded, isTold: isTold)
    case .moveHere: return try moveHere()
    case .otherTalk(let line, let isTold): return try offerOtherTalk(line, isTold: isTold)
    case .notForMe: return interview.turn.type == .pick ? Done(value: try serve(PickRequest.more)) : nil
    }
  }

  private func telling(_ text: String) throws -> Done {
    try tell(.remark, text)
    return Done()
  }

  /// Answers a question that has words around it; where nothing is known of it, says why it is asked.
  private func answerQuestion(_ question: String) throws -> Done {
    if let asked = try Understanding.askedBack(question, context: readingContext()), asked != .other {
      try answer(asked, asksAgain: false)
    } else {
      try tell(.remark, interview.turn.why ?? Messages.noWhy)
    }
    return Done()
  }

  // MARK: - Not known

  private func markUnknown(beside remark: String) throws -> Done? {
    guard interview.turn.kind == .question else { return nil }
    let key = interview.turn.key
    if let ending = try move(.unknown) { return Done(value: ending) }
    guard let key else { return Done() }
    let note = Note(text: remark, isPrivate: false, slot: key)
    if let ending = try keep(interview.reply(noting: note).events) { return Done(value: ending) }
    return try telling(Messages.notedBeside(remark))
  }

  private func markUnknown(number: Int) throws -> Done? {
    guard let slot = slot(key(numbered: number)), slot.key != interview.turn.key else { return nil }
    if let ending = try move(.goTo(slot.key)) { return Done(value: ending) }
    return Done(value: try move(.unknown))
  }

  // MARK: - Other words, another place

  /// Puts better words where the question that they name is answered; without words, goes there. Nil where none is named.
  private func rewrite(_ readings: [Errand.Rewriting], isAdded: Bool, isTold: Bool) throws -> Done? {
    guard isTold || interview.turn.type != .goal else { return nil }
    for reading in readings {
      let slots = slotsAsking(reading.named)
      guard let slot = slots.last else { continue }
      guard let words = reading.words else {
        editedKey = slot.key
        return Done(value: try move(.goTo(slot.key)))
      }
      if Set(slots.map(\.key.id)).count > 1 {
        return try askWhichIsMeant(words, deed: isAdded ? .add : .replace, among: slots)
      }
      return isAdded ? try add(words, to: slot) : Done(value: try change(slot, to: words))
    }
    return nil
  }

  /// The answers whose question, or whose id, holds all telling words and the fewest others, in the order of the flow. An id says by
  /// itself what is asked.
  private func slotsAsking(_ words: String) -> [FilledSlot] {
    let said = Set(Interview.contentWords(of: words))
    guard !said.isEmpty else { return [] }
    let asking = interview.slots.compactMap { slot -> (slot: FilledSlot, rest: Int)? in
      guard slot.answer != nil, slot.key != interview.turn.key, slot.type != .note else { return nil }
      let asked = Interview.contentWords(of: slot.ask)
      let id = Interview.contentWords(of: slot.key.id.replacing("-", with: " "))
      let isNamed = { (names: [String]) in said.allSatisfy { word in names.contains { Self.isSameWord(word, $0) } } }
      if isNamed(id) { return (slot, 0) }
      return isNamed(asked + id) ? (slot, asked.count) : nil
    }
    let least = asking.map(\.rest).min()
    return asking.filter { $0.rest == least }.map(\.slot)
  }

  /// "goe" of "goes", "go": one is the beginning of the other, but for the ending of a form.
  private static func isSameWord(_ one: String, _ other: String) -> Bool {
    (one.hasPrefix(other) || other.hasPrefix(one))
      && abs(one.count - other.count) <= (min(one.count, other.count) < 4 ? 1 : 2)
  }

  private func moveHere() throws -> Done? {
    guard interview.turn.kind == .question, let last = lastAnsweredSlot, last.answer != nil,
      let here = slot(interview.turn.key), here.key != last.key
    else { return nil }
    return try move(last, to: here)
  }

  // MARK: - Another conversation

  /// Offers the conversation that is named, or the list of all where a line only says that this is the wrong one.
  func offerOtherTalk(_ line: String, isTold: Bool) throws -> Done? {
    let flows = world.materials.flows.filter { $0.id != "scratch" }
    let titles = flows.map { (title: "\($0.title) \($0.id.replacing("-", with: " "))", learner: "") }
    let named = NamedChoices(titles).named(in: line).map { flows[$0] }
    guard named != nil || isTold else { return nil }
    shownTurn = nil
    if let named, named.id == interview.flow.id { return try telling(Messages.isThisOne(named.title)) }
    let question = named.map { Messages.switchTo($0.title) } ?? Messages.chooseAnother
    guard try confirm(question) else { return try telling(Messages.goesOnHere) }
    try tell(.remark, Messages.saved(resumeWith: resumeCommand))
    return Done(value: .switching(to: named.map { .flow($0.id) } ?? .reception))
  }
}

extension Errand {
  /// Whether it is heard at read-backs as well, where other words correct what is read back.
  fileprivate var isAnywhere: Bool {
    switch self {
    case .wait, .question, .conceal, .reveal, .withhold, .withholdPart, .otherTalk, .rewrite(_, _, isTold: true): true
    case .request, .unknown, .notKnown, .complaint, .rewrite, .moveHere, .notForMe: false
    }
  }
}
