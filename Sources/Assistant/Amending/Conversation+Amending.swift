// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// What a line changes of what was said before, and which answer is meant. It is asked in this order:
///
/// 1. a menu that is on the screen (`Conversation+Meant`);
/// 2. what the line names: a topic, a number on the screen, a thing, the last one;
/// 3. the sentence of a goal (`Conversation+AmendingSentence`), or a list, that is read back;
/// 4. the answer given last, or one of the goal just talked about, where the open question cannot be meant;
/// 5. the answers that are read back: the only one that fits, else it is asked once.
extension Conversation {
  /// Nil where the line amends nothing, so that it is an answer like others.
  func amend(_ line: String, _ understood: Understood) throws -> Done? {
    if let done = try amendDayOfThing(line) ?? amendDayAndAmount(line) { return done }
    let context = try readingContext()
    let amendments = Understanding.amendments(
      in: line, isReadBack: isReadingBack, isListed: showsNumberedAnswers || hasListed, isNamed: isNamed,
      isCorrecting: interview.turn.type == .sentence,
      context: context)
    guard let amendment = amendments.first, [.replace, .add, .keep].contains(amendment.deed) else { return nil }
    if let done = try askForBetter(amendment, line, understood) { return done }
    if let done = try amendNamed(amendments, line, understood) { return try agreeing(line, done) }
    if let done = try amendBesideExact(line) { return done }
    let turn = interview.turn
    let plain = amendment.unnamed
    switch turn.kind {
    case .question where turn.type == .sentence: return try amendSentence(plain, line, understood)
    case .question, .another: return try amendLast(plain, line) ?? amendPass(plain, line, understood)
    case .readBack: return try amendReadBack(plain, line, understood)
    case .sectionReadBack, .review: return try amendShown(plain, line, understood)
    case .finish: return amendment.lead == .none ? nil : try amendFinish(plain, line, understood)
    case .probe, .finished, .idle: return nil
    }
  }

  /// "No that's plenty", "the date is rubbish": a complaint is no better answer. It is asked what it ought to be.
  private func askForBetter(_ amendment: Amendment, _ line: String, _ understood: Understood) throws -> Done? {
    guard interview.turn.kind == .question, amendment.lead != .none || amendment.name != .nothing,
      let words = amendment.words, try Understanding.isVerdict(words, context: readingContext()),
      interview.sureness(of: reading(of: line, understood)) == .none
    else { return nil }
    if let change = amendment.change, let slot = slots(meantBy: change).first {
      return Done(value: try move(.goTo(slot.key)))
    }
    guard let last = lastAnsweredSlot, let answer = last.answer, last.key != interview.turn.key else { return nil }
    try tell(.remark, Messages.whatShallItBe(answer.spoken))
    return Done()
  }

  /// "Yes, and change the target to 9": what was changed is told, and the yes holds for all the rest.
  private func agreeing(_ line: String, _ done: Done) throws -> Done {
    guard done.value == nil, held == nil, !lastWasRefused, interview.turn.kind == .sectionReadBack,
      let yes = line.firstIndex(where: { ",.;!".contains($0) }), YesNo.alone(String(line[..<yes])) == true,
      !line[yes...].split(whereSeparator: { !$0.isLetter }).prefix(1).contains(where: {
        Language.current.heard.hears($0.lowercased(), in: .butWords)
      })
    else { return done }
    return Done(value: try move(.skip))
  }

  /// "The target is 9 out of 10 shifts" where a day, a number or a choice is asked for that it does not fit: told of the answer that it
  /// names, where it could be one. Then the question is asked again.
  private func amendBesideExact(_ line: String) throws -> Done? {
    let turn = interview.turn
    guard turn.kind == .question, turn.type.isExact, try !fitsOpenQuestion(line) else { return nil }
    let changes = try Understanding.changes(in: line, isReadBack: true, context: readingContext())
    let told = try changes.compactMap { change -> (FilledSlot, String)? in
      guard let words = change.words, let slot = slots(meantBy: change).first, slot.key != turn.key,
        slot.standing == .answered, try mayAnswer(words, slot)
      else { return nil }
      return (slot, words)
    }
    guard !told.isEmpty, told.count == changes.count else { return nil }
    for (slot, words) in told {
      if let ending = try change(slot, to: words) { return Done(value: ending) }
    }
    return Done()
  }

  /// Whether words say what a question asks for: an amount where one is asked for, a goal where that is asked for.
  private func mayAnswer(_ words: String, _ slot: FilledSlot) throws -> Bool {
    let context = try readingContext()
    switch slot.place?.text {
    case "goal.target", "goal.baseline": return MeasureReading(words, asked: .target, context: context).target != nil
    case "goal.statement": return Understanding.readsAsGoal(words, context: context)
    default: return try slot.type.isExact && fits(words, slot)
    }
  }

  /// Whether answers were just read back, so that "the first step is ..." changes one.
  var isReadingBack: Bool { [.sectionReadBack, .review, .finish].contains(interview.turn.kind) }

  /// The answer given last, of which a line may speak. Right behind an undo there is none: what is said then answers the question
  /// that is open again.
  var lastAnsweredSlot: FilledSlot? { isUndone ? nil : interview.lastAnswered }

  func slot(_ key: SlotKey?) -> FilledSlot? { key.flatMap(interview.slot) }

  /// Whether "my name is ..." can only be meant of a name that is known: where one answers alone, and no name is asked for.
  private var isNamed: Bool {
    let turn = interview.turn
    guard interview.flow.audience.facilitator == nil, turn.type != .person, place(of: turn)?.hasSuffix("name") != true
    else { return false }
    return interview.slots.contains { $0.place?.text == "learner.name" && $0.standing == .answered }
  }

  // MARK: - The answer given last

  /// "No its 7" behind the answer that it corrects, "and grandma" behind one that holds several, where the question that is open
  /// cannot be meant.
  private func amendLast(_ amendment: Amendment, _ line: String) throws -> Done? {
    let turn = interview.turn
    guard let slot = lastAnsweredSlot, slot.key != turn.key, let words = amendment.words else { return nil }
    if let amount = amountBetter(than: slot, in: line, amendment) { return Done(value: try change(slot, to: amount)) }
    switch amendment.lead {
    case .none, .reserve: return nil
    case .addition:
      guard slot.type.holdsSeveral, Self.isThing(words), try !fitsOpenQuestion(line) else { return nil }
      return try add(words, remark: amendment.remark, to: slot)
    case .correction, .doubt:
      // A doubt alone may begin an answer, and "no, it's fine" is one; what only the last answer can be is meant for it.
      let isClear = amendment.lead == .correction && (turn.kind == .question || amendment.link == .firm)
      guard isClear || (slot.type.isExact && (turn.type.takesAnyWords || amendment.lead == .correction)) else {
        return nil
      }
      // "Wait, one more thing ..." holds a number, and is none.
      let isShort = words.split(separator: " ").count < 5
      guard amendment.lead == .correction || isShort || slot.type == .choice || slot.type == .choices else {
        return nil
      }
      let isDayOfOther = try slot.type != .date && Understanding.isDay(words, readingContext())
      guard !isDayOfOther, try fits(words, slot, asOwnWords: amendment.link == .firm && slot.isInOwnWords) else {
        return nil
      }
      return Done(value: try change(slot, to: words))
    }
  }

  /// "Yes but by the end of September" where it is asked for a further goal, "no wait, it should be by April": a part of the one
  /// just talked about.
  private func amendPass(_ amendment: Amendment, _ line: String, _ understood: Understood) throws -> Done? {
    let isMeant = interview.turn.kind == .another ? amendment.lead != .none : amendment.lead == .correction
    guard isMeant, let words = amendment.words, let last = lastAnsweredSlot,
      !(YesNo.heard(in: line)?.saysEnough ?? false)
    else { return nil }
    let parts = interview.slots.filter {
      $0.section == last.section && $0.key.pass == last.key.pass && $0.standing == .answered && $0.type.isExact
    }
    let fitting = try parts.filter { try understood.date == nil ? fits(words, $0) : $0.type == .date }
    let likely = fitting.filter { $0.place?.text == "goal.due" }
    guard let slot = likely.first ?? fitting.first, likely.count == 1 || fitting.count == 1 else { return nil }
    return Done(value: try change(slot, to: words))
  }

  /// Whether words are a thing and no sentence: "grandma", not "then we go outside".
  private static func isThing(_ words: String) -> Bool {
    let heard = Language.current.heard
    let spoken = words.lowercased().split(separator: " ")
    return spoken.count <= 6
      && !spoken.contains {
        heard.hears($0, in: .doers) || heard.hears($0, in: .clauseJoints) || heard.hears($0, in: .conditionWords)
      }
  }

  /// Whether the line can be meant as the answer to the open question because only some answers are possible there.
  private func fitsOpenQuestion(_ line: String) throws -> Bool {
    guard let slot = slot(interview.turn.key), slot.type.isExact else { return false }
    return try fits(line, slot)
  }

  // MARK: - What is read back

  /// "No wait, just climbing" at a list that is read back: said anew, where it is no correction by numbers. A day that is read back
  /// is corrected by the day in the line.
  private func amendReadBack(_ amendment: Amendment, _ line: String, _ understood: Understood) throws -> Done? {
    guard amendment.lead != .none, YesNo.alone(line) == nil, let slot = slot(interview.turn.key),
      let words = amendment.words, words != line, words.contains(where: \.isLetter)
    else { return nil }
    if slot.type == .list, amendment.lead == .addition {
      return try add(words, remark: amendment.remark, to: slot)
    }
    // "Yes, but the last one was a joke": nothing says what shall stand in the place of all of them.
    guard slot.type == .list, [.doubt, .correction].contains(amendment.lead),
      interview.reply(to: reading(of: line, understood)).isRefused
    else { return nil }
    return Done(value: try change(slot, to: words))
  }

  /// Better words at a read-back: for the only answer that they fit, else it is asked which one.
  func amendShown(_ amendment: Amendment, _ line: String, _ understood: Understood) throws -> Done? {
    // "Looks ok I guess, let's go on" is a yes, and "what date is day 60" a question.
    let isAgreed = amendment.lead == .none && (YesNo.heard(in: line)?.isYes ?? false)
    // "Wait, its 64 now" weighs like a pause, and gives nothing but a number.
    let isAmount = try understood.isWeighed && Understanding.betterAmount(in: line, context: readingContext()) != nil
    guard YesNo.alone(line) == nil, !isAgreed, !Asking.isQuestion(line), understood.intent == .answer || isAmount,
      let words = amendment.words, interview.key(named: line) == nil,
      words.contains(where: { $0.isLetter || $0.isNumber && amendment.lead != .none }),
      !Language.current.heard.hears(words.lowercased(), in: .noneOfThese, .pickNone)
    else { return nil }
    let slots = amendment.lead == .none ? slotsReadBack : shownSlots
    let meant = try likelySlots(for: words, deed: amendment.deed, among: slots, understood)
    guard let slot = meant.first else { return nil }
    guard meant.count == 1, isSure(amendment, words, of: slot) else {
      // Where one is likely and nothing says so, the others on the screen may be meant as well.
      let likely = meant.map(\.key)
      let all =
        meant.count > 1 ? meant : shownSlots.filter { likely.contains($0.key) || !$0.type.isExact || $0.isInOwnWords }
      return try askWhichIsMeant(words, deed: amendment.deed, among: all.isEmpty ? meant : all)
    }
    if amendment.deed == .add, slot.type == .choice { return try addChoice(words, to: slot) }
    if amendment.deed == .add { return try add(words, remark: amendment.remark, to: slot) }
    return Done(value: try change(slot, to: words))
  }

  /// Whether a line says by itself that an answer shall change, or can only be one: nothing that is merely told is put in the place of
  /// what was said.
  private func isSure(_ amendment: Amendment, _ words: String, of slot: FilledSlot) -> Bool {
    let isLiking = Language.current.heard.rest(of: words, after: .likingOpenings) != nil
    return switch amendment.lead {
    case .correction, .doubt, .reserve: true
    // "I like hiking too"
    case .none: slot.type.isExact || (amendment.deed == .add && slot.type.holdsSeveral && isLiking)
    case .addition: slot.type.holdsSeveral && (Self.isThing(words) || isLiking)
    }
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

  /// Whether an answer holds several things, so that one more can be added.
  var holdsSeveral: Bool {
    switch self {
    case .list, .choices, .person: true
    case .text, .goal, .sentence, .choice, .yesno, .scale, .number, .date, .rank, .pick, .note: false
    }
  }
}
