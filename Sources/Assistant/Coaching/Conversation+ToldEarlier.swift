// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Understanding

/// What was told at another question than the one that asks for it: a goal where one was asked what is hard, a day where one was
/// asked what is coming. It is offered when its turn comes.
extension Conversation {
  /// An answer that was told before it was asked for, with the words that offer it.
  struct ToldEarlier: Equatable {
    let answer: String
    let lead: String
  }

  /// Nil where nothing fits the question, or what fits was declined.
  func toldEarlier(for turn: Turn) -> ToldEarlier? {
    // The words of the language are read late, so that a conversation starts at once.
    guard let place = place(of: turn), ["goal.statement", "goal.due"].contains(place) else { return nil }
    guard turn.kind == .question, turn.draft.isEmpty, let key = turn.key, slot(key)?.standing == .unanswered,
      let context = try? readingContext()
    else { return nil }
    if place == "goal.due", let old = dayOfOldGoal(for: turn), !declined.contains(old.answer) { return old }
    let speaker = slot(key)?.speaker
    let told = interview.slots.prefix { $0.key != key }.filter {
      Self.mayHoldMore($0) && Self.maySpeak($0, for: speaker)
    }
    .flatMap { [$0.answer?.words].compactMap(\.self) }
    let found: ToldEarlier?
    switch place {
    case "goal.statement":
      let used = interview.slots.filter { $0.place?.text == "goal.statement" }.compactMap { $0.answer?.words }
      found = told.last { Self.isWish($0, context) && !used.contains($0) }
        .map { ToldEarlier(answer: $0, lead: Messages.earlierGoal($0)) }
    case "goal.due":
      found =
        told.lazy.reversed().compactMap { words in
          Self.deadline(in: words, context).map { ToldEarlier(answer: $0, lead: Messages.earlierDay(words)) }
        }.first
    default: found = nil
    }
    return found.flatMap { declined.contains($0.answer) ? nil : $0 }
  }

  /// Yes takes what was told earlier, no leaves it; nil for other lines, which answer by themselves.
  func answerOffer(_ words: String) throws -> Done? {
    guard let isYes = YesNo.alone(words), let offered = toldEarlier(for: interview.turn) else { return nil }
    guard !isYes else { return Done(value: try answerLiterally(offered.answer)) }
    declined.insert(offered.answer)
    shownTurn = nil
    return Done()
  }

  /// Answers in words about anything but a goal and its steps.
  private static func mayHoldMore(_ slot: FilledSlot) -> Bool {
    guard slot.standing == .answered, slot.type == .text || slot.type == .list, let place = slot.place else {
      return false
    }
    return !["goal", "action", "review", "monitoring", "learner.name", "learner.preferred-name"].contains {
      place.text == $0 || place.path.first == $0
    }
  }

  /// What one of them wants is no goal of the other's.
  private static func maySpeak(_ slot: FilledSlot, for speaker: Speaker?) -> Bool {
    slot.speaker == speaker || slot.speaker == .both || speaker == .both
  }

  /// Whether words wish for something that could be counted or waited for.
  private static func isWish(_ words: String, _ context: ReadingContext) -> Bool {
    guard Language.current.heard.rest(of: words, after: .wishOpenings) != nil,
      Understanding.readsAsGoal(words, context: context)
    else { return false }
    let goal = Understanding.read(words, context: context).goal
    return goal.measurable || goal.timeBound
  }

  /// The day by which something is to be done, in the words that name it.
  private static func deadline(in words: String, _ context: ReadingContext) -> String? {
    guard let date = Understanding.read(words, context: context).date, date.day > context.today,
      let place = date.range(in: words)
    else { return nil }
    let heard = Language.current.heard
    let before = words[..<place.lowerBound].split(whereSeparator: \.isWhitespace).last.map { $0.lowercased() }
    let first = date.words.split(whereSeparator: \.isWhitespace).first.map { $0.lowercased() }
    return [before, first].contains { $0.map { heard.hears($0, in: .deadlineLeads) } ?? false } ? date.words : nil
  }

  /// A start that is told once more beside a target, and otherwise than before, is asked about.
  func askWhichStart(_ slot: FilledSlot) throws -> Ending? {
    guard slot.place?.text == "goal.target", let words = slot.answer?.words,
      let start = interview.slots.first(where: { $0.place?.text == "goal.baseline" && $0.key.pass == slot.key.pass }),
      let old = start.answer?.measure?.number,
      let new = MeasureReading(words, asked: .target, context: try readingContext()).baseline,
      let number = new.exactNumber, number != old
    else { return nil }
    let before = Level.number(old).words
    guard try confirm(Messages.whichStart(before, Level.number(number).words)) else {
      try tell(.remark, Messages.startStays(before))
      return nil
    }
    let open = interview.turn.key
    if let ending = try move(.goTo(start.key)) ?? answerLiterally(new.spoken) { return ending }
    guard let open, interview.turn.key != open, self.slot(open) != nil else { return nil }
    return try move(.goTo(open))
  }
}
