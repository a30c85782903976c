// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans
internal import Understanding

/// A further goal for something that was named before.
extension Conversation {
  /// Goes on with what the next goal was offered for, or says that it stays noted.
  func follow(_ topic: Interview.NextTopic) throws -> Ending? {
    switch interview.journal.last?.kind {
    case .passesClosed?:
      try tell(.remark, Messages.topicStays(topic.text))
      return nil
    case .passBegun?:
      if topic.isGoal { wordsAhead = wordsAhead ?? topic.text }
      guard let section = topic.section else { return nil }
      if let ending = try move(.addPass(section: section)) { return ending }
      guard place(of: interview.turn) == "gap.text" else { return nil }
      return try answerLiterally(topic.text)
    default: return nil
    }
  }

  /// Answers which gap a goal is about, where it was begun for one. What was answered tells that, so that it holds after a break.
  func settleGapOfGoal() throws -> Ending? {
    let turn = interview.turn
    guard turn.kind == .question, place(of: turn) == "goal.gap", slot(turn.key)?.standing == .unanswered,
      let choice = gapOfGoal(turn)
    else { return nil }
    if let ending = try answerLiterally(choice.label) { return ending }
    return try settleGapOfGoal()
  }

  /// A further goal is begun for the first gap that has none; a goal that was made while there was one gap is about that one.
  private func gapOfGoal(_ turn: Turn) -> Turn.Choice? {
    guard let pass = turn.key?.pass else { return nil }
    let goals = interview.slots.filter { $0.place?.text == "goal.statement" }.compactMap(\.key.pass)
    let others = interview.slots.filter { $0.place?.text == "goal.gap" && $0.key != turn.key }
    let chosen = others.flatMap { $0.answer?.items.map(\.text) ?? [] }
    let isFirst = pass == goals.first
    guard isFirst ? goals.count > 1 : !chosen.isEmpty else { return nil }
    if !isFirst, let goal = wordsAhead ?? interview.waitingGoals.first {
      // A goal that waited is about what it names, whichever gap has none.
      return gap(namedIn: goal, among: turn.choices)
    }
    return turn.choices.first { !$0.isOwn && !chosen.contains($0.text) }
  }

  /// The gap of which some words name a part.
  func gap(namedIn words: String, among choices: [Turn.Choice]) -> Turn.Choice? {
    let stems = LogFit.stems(words)
    return choices.first { !$0.isOwn && !stems.isDisjoint(with: LogFit.stems($0.text)) }
  }
}
