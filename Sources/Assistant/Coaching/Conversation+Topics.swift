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
    case .passBegun(_, let pass, _)?:
      gapsOfGoals[pass] = topic.text
      guard let section = topic.section else { return nil }
      // A goal that was made while there was one gap is about that one.
      let gaps = interview.slots.filter { $0.place?.text == "gap.text" && $0.standing == .answered }
      if let only = gaps.first?.answer?.words, gaps.count == 1 {
        for slot in interview.slots where slot.place?.text == "goal.statement" && slot.key.pass != pass {
          if let number = slot.key.pass { gapsOfGoals[number] = only }
        }
      }
      if let ending = try move(.addPass(section: section)) { return ending }
      guard place(of: interview.turn) == "gap.text" else { return nil }
      return try answerLiterally(topic.text)
    default: return nil
    }
  }

  /// Answers which gap a goal is about, where it was begun for one.
  func settleGapOfGoal() throws -> Ending? {
    let turn = interview.turn
    guard turn.kind == .question, place(of: turn) == "goal.gap", let pass = turn.key?.pass,
      slot(turn.key)?.standing == .unanswered, let gap = gapsOfGoals[pass],
      let choice = turn.choices.first(where: { $0.text == gap })
    else { return nil }
    gapsOfGoals[pass] = nil
    if let ending = try answerLiterally(choice.label) { return ending }
    return try settleGapOfGoal()
  }
}
