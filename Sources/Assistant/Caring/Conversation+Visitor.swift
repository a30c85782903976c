// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// Greetings of whoever comes to the keyboard.
extension Conversation {
  /// Greets back, and hears what is told behind; nothing of the greeting is kept. Nil where people or names are asked for.
  func hearVisitor(_ words: String) throws -> Done? {
    let turn = interview.turn
    let asksForPeople = turn.kind == .question && (turn.type == .person || place(of: turn)?.hasSuffix("name") == true)
    guard !isRoom, !asksForPeople, interview.flow.audience.facilitator == nil || turn.speaker != .facilitator,
      words.utf8.count <= AnswerKind.longest, let visitor = Visitor(words)
    else { return nil }
    try tell(.remark, Messages.hello(interview.setting.band))
    guard !visitor.rest.isEmpty else {
      shownTurn = nil
      lastWasRefused = true
      return Done()
    }
    return Done(value: try answer(visitor.rest))
  }
}
