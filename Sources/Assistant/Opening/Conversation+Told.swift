// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue

/// What was told before it was asked for is taken when its turn comes, and not asked again.
extension Conversation {
  /// Answers what was told before the conversation began, as long as the question that is open asks for it.
  func settleWhatWasTold() throws -> Ending? {
    var taken: [String] = []
    while let one = takeTold(for: interview.turn) {
      if let ending = try answerLiterally(one.words) { return ending }
      if lastWasRefused { break }
      taken.append(one.words)
    }
    if !taken.isEmpty { try tell(.remark, Messages.toldBefore(taken)) }
    return nil
  }

  private func takeTold(for turn: Turn) -> ToldBefore? {
    guard !told.isEmpty, turn.kind == .question, turn.draft.isEmpty, let place = place(of: turn),
      let index = told.firstIndex(where: { $0.place == place })
    else { return nil }
    return told.remove(at: index)
  }

  /// Answers the first question in words of a further pass with what was said where it was asked whether there is one.
  func settleWordsAhead() throws -> Ending? {
    guard let words = wordsAhead else { return nil }
    let turn = interview.turn
    guard turn.kind == .question, let key = turn.key, key.pass != nil else {
      wordsAhead = nil
      return nil
    }
    guard turn.type == .text || turn.type == .goal || turn.type == .list, turn.draft.isEmpty else { return nil }
    wordsAhead = nil
    try tell(.remark, Messages.wordsAhead(words))
    // A goal that waited was told apart from others before.
    let isToldApart = interview.waitingGoals.contains(words)
    if !isToldApart, let done = try askWhichGoalIsFirst(words) { return done.value }
    return try answerLiterally(words)
  }
}
