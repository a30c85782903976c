// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

extension Conversation {
  /// "Both", where it was asked which one of several choices is meant: kept in own words where these are taken; else the one that
  /// counts more is asked for. Nil for other words.
  func answerBoth(_ words: String, at turn: Turn) throws -> Done? {
    let said = words.lowercased().filter { $0.isLetter || $0.isWhitespace }.trimmingWhitespace()
    guard doubted.count > 1, turn.kind == .question, Language.current.heard.hears(said, in: .allOfThese, .both) else {
      return nil
    }
    let texts = doubted
    guard let own = turn.choices.first(where: \.isOwn) else {
      try refuse(Messages.onlyOneFits(texts))
      return Done()
    }
    return Done(value: try answerLiterally("\(own.label): \(texts.listed)"))
  }
}
