// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Interventions
internal import Understanding

/// What can be done about something that is told beside the question.
extension Conversation {
  /// Names two ways that fit, notes the need as what to work on next, and hears what stands before as the answer. Nil for other lines, and
  /// where ways are offered anyway.
  func hearHelpWish(_ words: String) throws -> Done? {
    let turn = interview.turn
    guard !isRoom, turn.type != .pick || turn.kind != .question, !turn.takesQuestions, held == nil,
      words.utf8.count <= AnswerKind.longest, let wish = HelpWish(words)
    else { return nil }
    let found = try recommend(wish.need, from: .interventions, limit: Self.fewIdeas)
    let titles = found.nothingFits ? [] : found.hits.prefix(Self.fewIdeas).map(\.entry.title)
    if titles.isEmpty {
      try tell(.remark, Messages.noIdeas(for: wish.need))
    } else {
      try tell(.remark, Messages.ideas(for: wish.need))
      for title in titles { try tell(.choice, "- \(title)") }
    }
    shownTurn = nil
    if let ending = try keepNote(Messages.nextToWorkOn(wish.need), saying: Messages.notedAsNext) {
      return Done(value: ending)
    }
    guard !wish.before.isEmpty else {
      lastWasRefused = true
      return Done()
    }
    return Done(value: try answer(wish.before))
  }

  private static let fewIdeas = 2
}
