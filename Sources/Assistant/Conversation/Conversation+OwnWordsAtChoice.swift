// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// Own words where one has to choose.
extension Conversation {
  /// "Yea i showed her my quiz n she chilled" where one of the choices is a yes: that choice, and the words beside it. Nil for other lines.
  func answerYesWithDeed(_ words: String) throws -> Done? {
    let turn = interview.turn
    guard turn.kind == .question, turn.type == .choice, !turn.choices.contains(where: \.isOwn),
      !Asking.isQuestion(words),
      let heard = YesNo.heard(in: words), heard.isYes, !heard.hasReserve, !heard.rest.isEmpty, !Self.denies(heard.rest),
      interview.sureness(of: Reading(words)) == .none, interview.sureness(of: Reading(Self.plainYes)) == .exact,
      try Understanding.tellsDeed(heard.rest, context: readingContext())
    else { return nil }
    if let ending = try keep(interview.reply(to: .note(heard.rest, isPrivate: false)).events) {
      return Done(value: ending)
    }
    if let ending = try answerLiterally(Self.plainYes) { return Done(value: ending) }
    try tell(.hint, Messages.notedBeside(heard.rest))
    return Done()
  }

  private static func denies(_ words: String) -> Bool {
    words.spokenWords().contains { Language.current.heard.hears($0, in: .negations, .butWords) }
  }

  /// A yes without words around it.
  static var plainYes: String { Language.current.heard[.yesOpenings].first ?? "" }

  /// What was told in own words where one has to choose, and no choice could be heard in; it is noted beside the choice that follows.
  func noteToldBefore(_ turn: Turn, answeredBy words: String) throws -> Ending? {
    guard turn.kind == .question, turn.type.takesChoices, let told = refusals?.told(at: turn), told != words else {
      return nil
    }
    return try keep(interview.reply(to: .note(told, isPrivate: false)).events)
  }

  /// How a step went is told with what was told of it before and left it open.
  func withToldBefore(_ words: String, at turn: Turn) -> String {
    guard isAskedForStep, let told = refusals?.told(at: turn), !told.contains(words), !words.contains(told) else {
      return words
    }
    let beside = told.replacing("(", with: ",").replacing(")", with: ",")
    return "\(words) (\(beside))"
  }

  /// Whether a line that is no answer to such a question is worth keeping.
  func isWorthKeeping(_ words: String) -> Bool {
    (interview.turn.type.takesChoices || isAskedForStep) && tellsSomething(words)
  }

  /// Whether a line that is no choice tells something.
  private func tellsSomething(_ words: String) -> Bool {
    Interview.contentWords(of: words).count >= Self.leastOwnWords && !Asking.isQuestion(words)
  }

  /// Fewer telling words than that are a slip.
  private static let leastOwnWords = 2
}
