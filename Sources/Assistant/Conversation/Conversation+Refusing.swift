// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue

extension Conversation {
  /// A command that makes no sense now.
  func refuse(_ words: String) throws {
    lastWasRefused = true
    try tell(.trouble, words)
  }

  /// Says why words are no answer: differently the second time, and the third time the question is left open with what was said
  /// noted beside it.
  /// - Parameters:
  ///   - reason: why, and what would do.
  ///   - typed: the line itself.
  func turnDown(_ reason: String, _ typed: String) throws -> Ending? {
    lastWasRefused = true
    let turn = interview.turn
    var so = refusals.flatMap { $0.place == Refusals.Place(turn) ? $0 : nil } ?? Refusals(at: turn)
    let told = isWorthKeeping(typed) ? typed.trimmingWhitespace() : nil
    if so.isEnough, canBeLeft(turn) {
      refusals = nil
      return try leaveOpen(turn, (so.told + [told ?? typed]).joined(separator: "; "))
    }
    let reason =
      told != nil && isNoChoice(typed, at: turn) ? Messages.whichIsNearest(turn.choices.count, typed) : reason
    // The same words around another line are the same words.
    let frame = reason.replacing(typed.trimmingWhitespace(), with: "")
    let words = frame == so.last ? Messages.askedOtherwise(turn) : reason
    so.add(frame, told: told)
    refusals = so
    try tell(.trouble, words)
    return nil
  }

  /// Whether words name none of the choices, and no two of them.
  private func isNoChoice(_ words: String, at turn: Turn) -> Bool {
    turn.kind == .question && turn.type == .choice && doubted.isEmpty
      && interview.sureness(of: Reading(words)) == .none
  }

  /// How a conversation ends is nobody's to guess; a sheet stops at what it does not hold.
  private func canBeLeft(_ turn: Turn) -> Bool {
    switch turn.kind {
    case .finish, .finished, .idle: false
    case .question, .probe, .readBack, .sectionReadBack, .another, .review: showsQuestions
    }
  }

  /// Counts a line that changed nothing yet: whether it is one too many.
  func countsTooMany(_ words: String) -> Bool {
    let turn = interview.turn
    var so = refusals.flatMap { $0.place == Refusals.Place(turn) ? $0 : nil } ?? Refusals(at: turn)
    guard !so.isEnough || !canBeLeft(turn) else {
      refusals = nil
      return true
    }
    so.add(words)
    refusals = so
    return false
  }

  /// Goes on without an answer; the words are noted, beside the question where there is one.
  func leaveOpen(_ turn: Turn, _ typed: String) throws -> Ending? {
    let isNoted = (turn.kind == .question || turn.kind == .sectionReadBack) && typed.contains(where: \.isLetter)
    let note = isNoted ? interview.reply(to: .note(typed, isPrivate: false)).events : []
    if let ending = try keep(note + interview.reply(to: .skip).events) { return ending }
    lastWasRefused = false
    shownTurn = nil
    try tell(.remark, Messages.leftOpen(isQuestion: turn.kind == .question, noting: isNoted ? typed : nil))
    return nil
  }
}
