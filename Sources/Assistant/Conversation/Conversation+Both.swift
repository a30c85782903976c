// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// Several choices where one is asked for.
extension Conversation {
  /// "Both", where it was asked which one of several choices is meant, or said beside them: kept as all of them where own words are
  /// taken; else the one that counts more is asked for. Nil for other words.
  func answerBoth(_ words: String, at turn: Turn) throws -> Done? {
    guard turn.kind == .question, turn.type == .choice else { return nil }
    let texts = try choicesMeantTogether(words)
    guard texts.count > 1 else { return nil }
    if place(of: turn) == "goal.gap", asksOneGoalAtATime,
      let done = try askWhichIsFirst(texts, said: words)
    {
      return done
    }
    guard turn.choices.contains(where: \.isOwn) else {
      try refuse(Messages.onlyOneFits(texts))
      return Done()
    }
    var reading = Reading(texts.listed)
    reading.picked = turn.choices.filter { texts.contains($0.text) }.map { Answer.Item(id: $0.id, text: $0.text) }
    reading.isLiteral = true
    return Done(value: try respond(interview.reply(to: reading)))
  }

  /// The choices of which a line says that all of them are meant; none where it does not.
  private func choicesMeantTogether(_ words: String) throws -> [String] {
    let heard = Language.current.heard
    let said = words.lowercased().filter { $0.isLetter || $0.isWhitespace }.trimmingWhitespace()
    if doubted.count > 1, heard.hears(said, in: .allOfThese, .both) { return doubted }
    let spoken = said.split(separator: " ").map(String.init)
    let isTogether = spoken.indices.contains {
      heard.hears(spoken[$0], in: .both) || heard.length(of: .joiningPhrases, at: spoken[$0...]) > 0
    }
    guard isTogether else { return [] }
    let understood = try Understanding.read(words, context: readingContext())
    return interview.choicesInDoubt(for: reading(of: words, understood))
  }

  /// One more choice beside the one that was taken: which one counts more is asked, and "both" keeps them.
  func addChoice(_ words: String, to slot: FilledSlot) throws -> Done {
    let old = slot.answer?.items.map(\.text) ?? []
    if let ending = try move(.goTo(slot.key)) { return Done(value: ending) }
    let understood = try Understanding.read(words, context: readingContext())
    let reading = reading(of: words, understood)
    let named = interview.choicesInDoubt(for: reading)
    let new = named.isEmpty ? interview.reply(to: reading).answer(to: slot.key)?.items.map(\.text) ?? [] : named
    doubted = old + new.filter { !old.contains($0) }
    let takesAll = interview.turn.choices.contains(where: \.isOwn)
    try refuse(takesAll ? Messages.oneOrBoth(doubted) : Messages.onlyOneFits(doubted))
    return Done()
  }
}
