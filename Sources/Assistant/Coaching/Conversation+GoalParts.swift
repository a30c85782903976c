// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans
internal import Understanding

extension Conversation {
  /// Brings the kept sentence into line with a day that was changed later, or takes it as it is where the day came from it.
  ///
  /// A sentence of the person's own is never thrown away because a part of the goal has changed: the day and the numbers in it
  /// follow, the rest stays. One that the program made is offered anew where more than its day has changed.
  func settleSentence() throws -> Ending? {
    let turn = interview.turn
    guard turn.kind == .question, turn.type == .sentence, let key = turn.key, let goal = presentGoal,
      let kept = slot(key)?.answer?.words
    else { return nil }
    if alignedSentence == kept {
      alignedSentence = nil
      return try respond(interview.reply(to: Reading(kept)))
    }
    let old = goalWhenKept(key)
    // The sentence of a goal that was replaced says nothing of this one: it is put together anew and asked about.
    guard old?.statement == goal.statement else { return nil }
    let context = try readingContext()
    var better = goal.due.flatMap {
      Understanding.sentence(kept, by: $0, insteadOf: nil, words: Messages.by($0), context: context)
    }
    if comesBack(key), let old,
      GoalSentence(old, doer: doer, context: context)?.text != kept
    {
      better = Self.sentence(kept, of: goal, from: old, context: context)
    }
    guard let better else { return nil }
    if let ending = try respond(interview.reply(to: Reading(better))) { return ending }
    try tell(.remark, better == kept ? Messages.sentenceStays(kept) : Messages.sentenceIsNow(better))
    return nil
  }

  /// The goal as it was when its sentence was kept.
  private func goalWhenKept(_ key: SlotKey) -> Goal? {
    let kept = interview.journal.lastIndex { event in
      if case .answered(key, _, _) = event.kind { true } else { false }
    }
    guard let kept, let position = interview.turn.section?.pass?.position else { return nil }
    let before = Interview(
      flow: interview.flow, setting: interview.setting, journal: Array(interview.journal[...kept]))
    let goals = derivedPlan(from: before).goals
    return goals.indices.contains(position - 1) ? goals[position - 1] : nil
  }

  /// Whether a question that was answered comes back by itself, because an answer on which it rests has changed.
  func isAskedAgain(_ turn: Turn) -> Bool {
    guard turn.type != .sentence, let key = turn.key else { return false }
    return comesBack(key)
  }

  /// Whether it is said that a question is asked again: at the first of several that come back one after the other.
  func tellsWhyAgain(_ turn: Turn) -> Bool {
    isAskedAgain(turn) && (firstAskedAgain == nil || firstAskedAgain == turn.key)
  }

  /// Keeps in mind where such questions began, until another one is asked.
  func noteAskedAgain(_ turn: Turn) {
    switch turn.kind {
    case .question where isAskedAgain(turn): firstAskedAgain = firstAskedAgain ?? turn.key
    case .question where turn.type == .sentence || turn.draft.isEmpty == false: break
    case .question, .another, .review, .finish, .finished, .idle: firstAskedAgain = nil
    case .probe, .readBack, .sectionReadBack: break
    }
  }

  /// Whether nobody has gone to the question since an answer was given elsewhere.
  private func comesBack(_ key: SlotKey) -> Bool {
    guard slot(key)?.standing == .answered else { return false }
    for event in interview.journal.reversed() {
      switch event.kind {
      case .focused(key), .reopened(key): return false
      case .answered, .amended: return true
      case .undone, .redone: return false
      default: continue
      }
    }
    return false
  }

  /// Answers what was said before it was asked for.
  func settleWhatWasSaidAhead() throws -> Ending? {
    let turn = interview.turn
    guard !saidAhead.isEmpty, turn.kind == .question, turn.draft.isEmpty,
      let change = takeSaidAhead(for: place(of: turn)),
      let words = change.words
    else { return nil }
    try tell(.remark, Messages.alreadySaid(words))
    return try answerLiterally(words)
  }

  /// A sentence of the person's own that names another day than the plan has: the day of the plan is asked for anew.
  func alignDay(with sentence: String, of goal: Goal, at key: SlotKey?) throws -> Ending? {
    let context = try readingContext()
    guard let found = Understanding.read(sentence, context: context).date, found.day != goal.due,
      let slot = interview.slots.last(where: {
        $0.place?.text == "goal.due" && $0.key.pass == key?.pass && $0.standing != .unanswered
      })
    else { return nil }
    alignedSentence = sentence
    if let ending = try move(.goTo(slot.key)) { return ending }
    return try answerLiterally(found.words)
  }

  /// The sentence of a goal to which a review gave another day or another number, where it is asked whether all of it is right.
  func sentenceOfReview(_ turn: Turn) -> String? {
    guard turn.kind == .sectionReadBack, let goal = presentGoal,
      let old = base.goals.first(where: { $0.id == goal.id })?.text, goal.text != old
    else { return nil }
    return goal.text
  }

  /// A goal that was kept before this conversation, with the day and the numbers that it has now.
  static func following(_ goal: Goal, from old: Goal, context: ReadingContext) -> String? {
    // Where no sentence was kept, the words that were said count; they stay as they are, and one with the new day stands beside them.
    guard let sentence = goal.text, sentence == old.text else { return nil }
    let better = Self.sentence(sentence, of: goal, from: old, context: context)
    return better == sentence ? nil : better
  }

  /// A sentence with the day and the numbers that the goal has now in the place of those that it had. The numbers go first, while none
  /// of them stands in the new day.
  static func sentence(_ sentence: String, of goal: Goal, from old: Goal, context: ReadingContext) -> String {
    let (now, before) = (goal.measure, old.measure)
    let counted = [before.what, before.unit].compactMap(\.self).joined(separator: " ")
    var sentence = sentence
    for (level, known, isLast) in [(now.target, before.target, true), (now.baseline, before.baseline, false)] {
      guard let new = level?.words, let old = known?.words, new != old else { continue }
      sentence = Understanding.sentence(
        sentence, with: new.trimmedForJoining, insteadOf: old.trimmedForJoining, counted: counted, isLast: isLast,
        context: context)
    }
    guard let due = goal.due, due != old.due else { return sentence }
    return Understanding.sentence(
      sentence, by: due, insteadOf: old.due, words: Messages.by(due), context: context) ?? sentence
  }
}
