// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans
internal import Understanding

extension Conversation {
  /// Brings the kept sentence into line with a day that was changed later, or takes it as it is where the day came from it.
  /// Other parts that changed leave it open: then a new sentence is offered.
  func settleSentence() throws -> Ending? {
    let turn = interview.turn
    guard turn.kind == .question, turn.type == .sentence, let goal = presentGoal, let due = goal.due,
      let kept = interview.slots.first(where: { $0.key == turn.key })?.answer?.words
    else { return nil }
    if alignedSentence == kept {
      alignedSentence = nil
      return try respond(interview.reply(to: Reading(kept)))
    }
    guard let better = Understanding.sentence(kept, by: due, words: Messages.by(due), context: try readingContext())
    else {
      return nil
    }
    if let ending = try respond(interview.reply(to: Reading(better))) { return ending }
    try tell(.remark, Messages.sentenceIsNow(better))
    return nil
  }

  /// Whether a question that was answered comes back by itself, because an answer on which it rests has changed.
  func isAskedAgain(_ turn: Turn) -> Bool {
    guard turn.type != .sentence, let key = turn.key,
      interview.slots.first(where: { $0.key == key })?.standing == .answered
    else { return false }
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

  /// What was named beside a gap and has not become a gap of its own yet.
  var leftOver: [String] { leftOver(in: interview) }

  func leftOver(in interview: Interview) -> [String] {
    let gaps = interview.slots.filter { $0.place?.text == "gap.text" }.compactMap(\.answer)
    let taken = Set(gaps.map { $0.words.lowercased() })
    return gaps.flatMap(\.leftOver).filter { !taken.contains($0.lowercased()) }
  }

  /// A goal that was kept before this conversation, with the day and the number that it has now.
  static func following(_ goal: Goal, from old: Goal, context: ReadingContext) -> String? {
    guard var sentence = goal.rewritten, sentence == old.rewritten else { return nil }
    if let due = goal.due, due != old.due,
      let better = Understanding.sentence(sentence, by: due, words: Messages.by(due), context: context)
    {
      sentence = better
    }
    if let target = goal.measure.target?.words, let before = old.measure.target?.words, target != before,
      let range = sentence.ranges(of: before.trimmedForJoining).last
    {
      sentence.replaceSubrange(range, with: target.trimmedForJoining)
    }
    return sentence == goal.rewritten ? nil : sentence
  }
}
