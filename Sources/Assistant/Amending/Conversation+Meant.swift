// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// Which of several answers is meant, and how it is asked.
extension Conversation {
  /// How many answers are shown at most where one has to be chosen.
  static let mostAsked = 6

  /// All answers of the section that is read back, or of the plan.
  var slotsReadBack: [FilledSlot] {
    let items = interview.turn.kind == .finish ? interview.reviewItems : interview.turn.items
    return items.filter { $0.standing != .setAside }.compactMap { slot($0.key) }
  }

  /// Those of them whose words stand on the screen; all where none does.
  var shownSlots: [FilledSlot] {
    let told = slotsReadBack.filter { slot in
      interview.answersReadBack.contains(slot.key)
        || slot.answer.map { !$0.spoken.isEmpty && interview.turn.ask.contains($0.spoken) } ?? false
    }
    return told.isEmpty ? slotsReadBack : told
  }

  /// The answers that words can be meant for, the likeliest first: an answer of few possible ones that they fit, one whose question
  /// they take up ("I like lego too" of "What do you like?"), and else all that take any words.
  func likelySlots(
    for words: String, deed: Amendment.Deed, among slots: [FilledSlot], _ understood: Understood
  ) throws -> [FilledSlot] {
    guard slots.count > 1 else { return slots }
    // A day can only be meant for the answer that is one.
    let days = slots.filter { $0.type == .date }
    if understood.date != nil, !days.isEmpty { return Self.narrowed(days, by: words) }
    if deed == .add {
      // "No, it's time as well as tools" where one of several was chosen.
      let choices = try slots.filter { $0.type == .choice }.filter { try fits(words, $0, asWhole: false) }
      if choices.count == 1 { return choices }
      // "I also like cooking" takes up a question that may have been asked long ago.
      let several = slots.filter(\.type.holdsSeveral)
      let taken = Self.takingUp(words, among: several)
      let earlier = interview.slots.filter { $0.type.holdsSeveral && $0.standing == .answered }
      let anywhere = taken.isEmpty ? Self.takingUp(words, among: earlier) : taken
      return anywhere.isEmpty ? (several.isEmpty ? slots.filter { !$0.type.isExact } : several) : anywhere
    }
    let shown = shownSlots.map(\.key)
    let exact = try slots.filter { $0.type.isExact && $0.type != .date }.filter { slot in
      try fits(words, slot, asWhole: !shown.contains(slot.key))
    }
    if !exact.isEmpty { return exact }
    let open = slots.filter { !$0.type.isExact }
    return Self.narrowed(open, by: words)
  }

  private static func narrowed(_ slots: [FilledSlot], by words: String) -> [FilledSlot] {
    let taken = takingUp(words, among: slots)
    return taken.isEmpty ? slots : taken
  }

  /// The slots whose question shares the most telling words with a line; none where none does.
  private static func takingUp(_ words: String, among slots: [FilledSlot]) -> [FilledSlot] {
    let said = Set(Interview.contentWords(of: words))
    let shared = slots.map { said.intersection(Interview.contentWords(of: $0.ask)).count }
    guard let most = shared.max(), most > 0 else { return [] }
    return zip(slots, shared).filter { $1 == most }.map(\.0)
  }

  /// Holds the words until it is said which answer is meant.
  func askWhichIsMeant(
    _ words: String, deed: Amendment.Deed, among slots: [FilledSlot], thing: Int? = nil
  ) throws -> Done {
    if interview.turn.kind == .sectionReadBack, countsTooMany(words) {
      return Done(value: try leaveOpen(interview.turn, words))
    }
    let shown = Array(slots.prefix(Self.mostAsked))
    let items = menu(of: shown)
    held = Held(words: words, turn: interview.turn, deed: deed, thing: thing)
    listed = items
    try tell(.question, deed == .add ? Messages.whichShallHave(words) : Messages.whichShallItBe(words))
    for item in items { try tell(.choice, Messages.reviewLine(item)) }
    try tell(.hint, slots.count > shown.count ? Messages.noneOrAll : Messages.orNone)
    return Done()
  }

  /// The lines of a menu, each with the number that the answer has everywhere.
  func menu(of slots: [FilledSlot]) -> [ReviewItem] { slots.compactMap { interview.reviewItem(of: $0.key) } }

  /// What is said to such a menu: a number, with more words or without ("2", "2 and lego"), a name ("the deadline"), or that none is
  /// meant. Anything else is heard as if there were no menu, and the words that were held are told as left out.
  func hearWhichIsMeant(_ line: String) throws -> Done? {
    guard let held, held.turn == interview.turn else { return nil }
    let amendments = try Understanding.amendments(in: line, isReadBack: isReadingBack, context: readingContext())
    if YesNo.alone(line) == true { return try askAgainWhichIsMeant(held) }
    self.held = nil
    if YesNo.alone(line) == false
      || Language.current.heard.hears(line.lowercased().trimmingWhitespace(), in: .noneOfThese, .pickNone)
    {
      try tell(.remark, Messages.nothingChanged)
      listed = []
      shownTurn = nil
      return Done()
    }
    if held.deed == .remove { return try hearWhichGoes(line, amendments.first, held) }
    if YesNo.alone(line) == true, !held.isAskedAgain {
      self.held = held
      self.held?.isAskedAgain = true
      try refuse(Messages.yesNamesNone(held.words))
      return Done()
    }
    if let amendment = amendments.first, let slot = slotMeant(by: amendment, line) {
      if held.deed == .move { return try lastAnsweredSlot.map { try move($0, to: slot) } }
      var meant = amendment
      if amendment.words == nil || amendment.name == .nothing {
        meant.words = held.words
        meant.deed = held.deed
      }
      return try amend(thing: held.thing, of: slot, by: meant)
    }
    try tell(.hint, Messages.notUsed(held.words))
    return nil
  }

  /// A yes names none of several; of one alone it does. What was to be changed stays held.
  private func askAgainWhichIsMeant(_ held: Held) throws -> Done? {
    if held.deed == .remove { return try askWhichGoes(held.things) }
    let slots = listed.compactMap { slot($0.key) }
    guard let only = slots.first, slots.count == 1 else {
      return try askWhichIsMeant(held.words, deed: held.deed, among: slots, thing: held.thing)
    }
    self.held = nil
    if held.deed == .move { return try lastAnsweredSlot.map { try move($0, to: only) } }
    return held.deed == .add ? try add(held.words, to: only) : Done(value: try change(only, to: held.words))
  }

  /// Which of the things that were shown shall be taken out, by its place or its words; anything else takes out none.
  private func hearWhichGoes(_ line: String, _ amendment: Amendment?, _ held: Held) throws -> Done? {
    let place: Int? =
      switch amendment?.name {
      case .number(let number), .thing(let number): number - 1
      case .lastThing: held.things.count - 1
      default: nil
      }
    let named = interview.things(named: line).filter(held.things.contains)
    let meant = place.flatMap { held.things.indices.contains($0) ? held.things[$0] : nil }
    guard let thing = meant ?? (named.count == 1 ? named[0] : nil) else {
      try tell(.hint, Messages.nothingChanged)
      return nil
    }
    return Done(value: try takeOut(.takeOut(thing)))
  }

  /// Words that were held for a question that is no longer open are told as left out.
  func dropHeld() throws {
    guard let held, held.turn != interview.turn else { return }
    self.held = nil
    try tell(.hint, held.deed == .remove ? Messages.nothingChanged : Messages.notUsed(held.words))
  }

  private func slotMeant(by amendment: Amendment, _ line: String) -> FilledSlot? {
    switch amendment.name {
    // A number that no line has counts the lines.
    case .number(let number):
      let item =
        listed.first { $0.number == number } ?? (listed.indices.contains(number - 1) ? listed[number - 1] : nil)
      return item.flatMap { slot($0.key) }
    case .thing(let number): return listed.indices.contains(number - 1) ? slot(listed[number - 1].key) : nil
    case .topic(let change): return slots(meantBy: change).first
    case .lastThing: return listed.last.flatMap { slot($0.key) }
    case .lastAnswer: return lastAnsweredSlot
    case .nothing, .words:
      guard line.split(separator: " ").count <= 4 else { return nil }
      let taken = Self.takingUp(line, among: listed.compactMap { slot($0.key) })
      return taken.count == 1 ? taken[0] : nil
    }
  }

  // MARK: - Doing it

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
    case .date: return Understanding.read(words, context: context).date?.words ?? words
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

  /// Whether words would be taken as the answer of a slot; of a choice also where they name several, of which one has to be chosen.
  /// - Parameters:
  ///   - asOwnWords: whether words of one's own will do where there are choices.
  ///   - asWhole: whether they must be a choice and say nothing beside it.
  func fits(_ words: String, _ slot: FilledSlot, asOwnWords: Bool = false, asWhole: Bool = false) throws -> Bool {
    let present = interview
    defer { interview = present }
    interview.apply(interview.reply(to: .goTo(slot.key)).events)
    guard interview.turn.key == slot.key else { return false }
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

extension Reply {
  /// The answer that it gives to a slot.
  func answer(to key: SlotKey) -> Answer? {
    events.lazy.compactMap { event -> Answer? in
      if case .answered(key, let answer, _) = event.kind { answer } else { nil }
    }.first
  }
}
