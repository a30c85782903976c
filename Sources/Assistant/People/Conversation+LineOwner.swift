// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans

/// Two at one screen: what one says where the other is asked.
extension Conversation {
  /// Notes with their name what somebody says of themselves, in this line or the one before, and hears what stands behind as the
  /// answer; nil for other words.
  func hearWhoseWords(_ words: String) throws -> Done? {
    guard interview.turn.kind == .question, words.utf8.count <= AnswerKind.longest, !talkers.isEmpty,
      let owner = LineOwner(words, names: talkers)
    else { return nil }
    var said = owner.own
    var isPrivate = interview.turn.key.map(interview.isPrivate) ?? false
    if said.isEmpty {
      isPrivate = interview.lastAnswered.map { interview.isPrivate($0.key) } ?? false
      guard let lastLine, lastLine.isKept else { return nil }
      said = lastLine.words
      self.lastLine = nil
      if let ending = try move(.undo) { return Done(value: ending) }
    }
    if !owner.isNobody {
      let name = owner.name ?? nameOfOther
      if let ending = try keepNote(
        Messages.saidBy(name, said), isPrivate: isPrivate, saying: Messages.notedAsSaidBy(name, said))
      {
        return Done(value: ending)
      }
    }
    shownTurn = nil
    return owner.behind.isEmpty ? Done() : Done(value: try answer(owner.behind))
  }

  /// The words of the one who is asked, where the other one types them: "Ty says: coffee black".
  func quotedWords(_ words: String, at turn: Turn) -> String? {
    // A page is quoted from nobody: each name in it would be cut off anew.
    guard turn.kind == .question, turn.speaker != .facilitator, !talkers.isEmpty,
      words.utf8.count <= AnswerKind.longest
    else { return nil }
    return LineOwner.quoted(words, names: talkers)
  }

  /// The names of both, where two talk at one screen; empty elsewhere.
  private var talkers: [String] {
    guard !interview.isAlone else { return [] }
    let learner = (plan?.plan ?? base).learner
    return [leaderName, learner.name, learner.preferredName].compactMap(\.self)
  }

  private var leaderName: String? {
    guard let role = interview.flow.audience.facilitator else { return nil }
    return interview.slots.first { $0.place?.text == "parties.\(role)" }?.answer?.words
  }

  /// Whoever is not asked now.
  private var nameOfOther: String {
    let learner = (plan?.plan ?? base).learner.name
    return (interview.turn.speaker == .facilitator ? learner : leaderName) ?? interview.flow.audience.facilitator ?? ""
  }
}
