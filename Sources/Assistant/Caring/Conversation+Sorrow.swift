// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// What hurts somebody and is told where something else is asked.
extension Conversation {
  /// "Nobody plays with me at recess" where a day, a number, a choice or somebody is asked for: a kind word, a note for those who help, and the
  /// question again. Nil where the words can be the answer, and where they correct one.
  func hearSorrow(_ words: String, _ understood: Understood) throws -> Done? {
    guard !isRoom, interview.turn.speaker != .facilitator, held == nil, understood.change == nil,
      tellsSorrow(words), mayBeBeside(words, understood)
    else { return nil }
    try tell(.remark, Messages.feelingHeard(interview.setting.band))
    return Done(value: try noteForHelpers(words.trimmingWhitespace()))
  }

  /// Notes what somebody told, so that those who help read it, and says so.
  func noteForHelpers(_ words: String) throws -> Ending? {
    shownTurn = nil
    let band = interview.setting.band
    return try keepNote(Messages.noteForHelpers(words), saying: Messages.notedForHelpers(words, band))
  }

  /// Whether words tell what hurts: by a word for it, or by a pattern of a signpost that is no danger.
  private func tellsSorrow(_ words: String) -> Bool {
    Self.tellsFeeling(words) || nearSignpost?.line == linesHeard && nearSignpost?.isTold == true
  }

  /// Whether the open question wants something else than words.
  private func mayBeBeside(_ words: String, _ understood: Understood) -> Bool {
    let turn = interview.turn
    switch turn.kind {
    case .question:
      guard turn.type.isExact || turn.type == .person, !turn.choices.contains(where: \.isOwn) else { return false }
      return turn.type == .pick || turn.type == .person
        || interview.sureness(of: reading(of: words, understood)) == .none
    case .readBack, .sectionReadBack, .another, .review, .finish:
      return YesNo(words) == nil && !words.contains(where: \.isNumber) && understood.intent != .edit
    case .probe, .finished, .idle: return false
    }
  }
}
