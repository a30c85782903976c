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
    if try understood.date != nil || Self.day(in: words, readingContext()) != nil, !days.isEmpty {
      return Self.narrowed(days, by: words)
    }
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
    if let amount = try Understanding.betterAmount(in: words, context: readingContext()),
      let number = slotMeant(by: amount, among: slots)
    {
      return [number]
    }
    let open = slots.filter { !$0.type.isExact || $0.isInOwnWords }
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
    if let rest = Self.behindNone(line) { return try hearWhichIsMeant(rest) }
    let isYes = YesNo.alone(line)
    if isYes == true { return try hearYesToWhichIsMeant(held) }
    if isYes == false
      || Language.current.heard.hears(line.lowercased().trimmingWhitespace(), in: .noneOfThese, .pickNone)
    {
      return try leaveAll()
    }
    self.held = nil
    let amendments = try Understanding.amendments(in: line, isReadBack: isReadingBack, context: readingContext())
    if held.deed == .remove { return try hearWhichGoes(line, amendments.first, held) }
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

  /// "None of them. number 28": which other answer is meant; nil where nothing follows.
  private static func behindNone(_ line: String) -> String? {
    let heard = Language.current.heard
    guard line.utf8.count <= longestRefusal, let mark = line.firstIndex(where: { ",.;!:".contains($0) }) else {
      return nil
    }
    let lead = line[..<mark].lowercased().trimmingWhitespace()
    let rest = String(line[line.index(after: mark)...]).trimmingWhitespace()
    return heard.hears(lead, in: .noneOfThese, .pickNone) && rest.contains { $0.isLetter || $0.isNumber } ? rest : nil
  }

  /// In bytes: behind a refusal another may stand, and a page refuses nothing.
  private static let longestRefusal = 400

  /// A yes takes the only one that was shown. Of several it names none, which is said once; yes again leaves all as it is.
  private func hearYesToWhichIsMeant(_ held: Held) throws -> Done? {
    if held.deed != .remove, listed.count == 1, let only = slot(listed[0].key) {
      self.held = nil
      if held.deed == .move { return try lastAnsweredSlot.map { try move($0, to: only) } }
      return held.deed == .add ? try add(held.words, to: only) : Done(value: try change(only, to: held.words))
    }
    guard !held.isYesAnswered else {
      guard held.deed != .remove, interview.turn.kind == .sectionReadBack else { return try leaveAll() }
      // Yes and yes again lets what is read back stand; what was to be changed is noted.
      self.held = nil
      return Done(value: try leaveOpen(interview.turn, held.words))
    }
    self.held?.isYesAnswered = true
    try refuse(held.deed == .remove ? Messages.yesTakesNoneOut : Messages.yesNamesNone(held.words))
    return Done()
  }

  /// Lets a menu go: none of its answers changes.
  private func leaveAll() throws -> Done {
    held = nil
    listed = []
    shownTurn = nil
    try tell(.remark, Messages.nothingChanged)
    return Done()
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
      return slot(item?.key ?? key(numbered: number))
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
}
