// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// Other words for an answer: put in its place, or beside it, and whether they could be one.
extension Conversation {
  /// Goes to an answer and gives the better words; says what stood there.
  func change(_ slot: FilledSlot, to words: String) throws -> Ending? {
    let words = try wordsFor(slot, words)
    if let ending = try move(.goTo(slot.key)) { return ending }
    guard interview.turn.key == slot.key else { return nil }
    if slot.type == .list, let list = try listKeepingAlternatives(words) {
      if let ending = try respond(list) { return ending }
      return try tellChange(of: slot)
    }
    // "It's not 50 %, nobody knows" leaves nothing in its place.
    if try Understanding.read(words, context: readingContext()).intent == .unknown { return try move(.unknown) }
    if let ending = try answerLiterally(words) { return ending }
    return try tellChange(of: slot)
  }

  private func tellChange(of slot: FilledSlot) throws -> Ending? {
    guard !lastWasRefused, slot.type != .sentence, let now = self.slot(slot.key)?.answer?.spoken else { return nil }
    try tell(.remark, Messages.corrected(from: slot.answer?.spoken ?? "", to: now))
    return nil
  }

  /// The answer to a list whose new words hold an "or": what stands around it stays one thing. Nil where no "or" does.
  private func listKeepingAlternatives(_ words: String) throws -> Reply? {
    let context = try readingContext()
    let items = Understanding.read(words, context: context).items
    let kept = Understanding.keepingAlternatives(items, of: words, context: context)
    return kept.count < items.count ? interview.reply(to: Reading(words, items: kept)) : nil
  }

  /// One more thing beside those of an answer; beside words, one more sentence. What is said of it is noted.
  func add(_ words: String, remark: String? = nil, to slot: FilledSlot) throws -> Done {
    // "I also like chess" is chess where things are listed.
    let liked = slot.type == .list ? Language.current.heard.rest(of: words, after: .likingOpenings)?.rest : nil
    let words = liked ?? words
    let understood = try Understanding.read(words, context: readingContext())
    let reply = interview.reply(to: reading(of: words, understood), addedTo: slot.key)
    if let ending = try respond(reply) { return Done(value: ending) }
    if !reply.isRefused, let now = self.slot(slot.key)?.answer?.spoken { try tell(.remark, Messages.isNow(now)) }
    if !reply.isRefused, let remark, let ending = try move(.note(remark, isPrivate: false)) {
      return Done(value: ending)
    }
    return Done()
  }

  /// Puts other words in the place of one of several things.
  func put(_ words: String, inPlaceOf item: Int, of slot: FilledSlot) throws -> Done {
    let understood = try Understanding.read(words, context: readingContext())
    let reply = interview.reply(to: reading(of: words, understood), inPlaceOf: item, of: slot.key)
    if let ending = try respond(reply) { return Done(value: ending) }
    if !reply.isRefused, let now = self.slot(slot.key)?.answer?.spoken { try tell(.remark, Messages.isNow(now)) }
    return Done()
  }

  /// Of words for a day only the day, of a choice named by its number only that ("number 1 from the list"); for others without what
  /// they stand for, put in its place where it stands in the answer.
  private func wordsFor(_ slot: FilledSlot, _ words: String) throws -> String {
    let context = try readingContext()
    switch slot.type {
    case .date: return Self.day(in: words, context) ?? words
    case .choice, .choices, .pick:
      let isCounted = words.lowercased().split(separator: " ").contains {
        Language.current.heard.hears($0, in: .numberWords)
      }
      let amendment = Understanding.amendments(in: words, isReadBack: false, context: context).first
      if isCounted, case .number(let number)? = amendment?.name { return "\(number)" }
      return words
    default: return try exchanged(words, in: slot.answer?.spoken)
    }
  }

  /// The day that words name; where they name several, that of the first clause: "monday, im off tuesday".
  static func day(in words: String, _ context: ReadingContext) -> String? {
    if let day = Understanding.read(words, context: context).date { return day.words }
    guard let mark = words.firstIndex(of: ",") else { return nil }
    return Understanding.read(String(words[..<mark]), context: context).date?.words
  }

  /// Whether words would be taken as the answer of a slot; of a choice also where they name several, of which one has to be chosen.
  /// - Parameters:
  ///   - asOwnWords: whether words of one's own will do where there are choices.
  ///   - asWhole: whether they must be a choice and say nothing beside it.
  func fits(_ words: String, _ slot: FilledSlot, asOwnWords: Bool = false, asWhole: Bool = false) throws -> Bool {
    try asked(slot.key) {
      guard interview.turn.key == slot.key, !countsAnother(words, than: slot) else { return false }
      let words = try wordsFor(slot, words)
      let understood = try Understanding.read(words, context: readingContext())
      let reading = reading(of: words, understood)
      let reply = interview.reply(to: reading)
      if asWhole, interview.sureness(of: reading) != .exact { return false }
      if !interview.choicesInDoubt(for: reading).isEmpty { return true }
      guard !reply.isRefused, let answer = reply.answer(to: slot.key) else { return false }
      switch slot.type {
      case .choice, .choices, .rank, .pick: return asOwnWords || answer.items.allSatisfy { $0.id != nil }
      default: return true
      }
    }
  }

  /// What something comes to where another question is asked; the talk stays where it is, whatever happens.
  func asked<Result>(_ key: SlotKey, _ work: () throws -> Result) rethrows -> Result {
    let present = (interview: interview, offer: offer)
    defer { (interview, offer) = present }
    interview.apply(interview.reply(to: .goTo(key)).events)
    if present.interview.turn.key != key { offer = nil }
    return try work()
  }
}

extension Reply {
  /// The answer that it gives to a slot.
  func answer(to key: SlotKey) -> Answer? {
    events.lazy.compactMap { event -> Answer? in
      if case .answered(key, let answer, _) = event.kind { answer } else { nil }
    }.first
  }
}
