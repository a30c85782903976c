// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization

extension Conversation {
  /// What is told behind a yes to what is read back, and is lost with it: "yes. he also reads to his sister"; nil for a few words
  /// that only agree.
  func wordsBehindYes(_ words: String, at turn: Turn) -> String? {
    guard [.readBack, .sectionReadBack, .review].contains(turn.kind), !lastWasRefused, interview.turn != turn,
      let heard = YesNo.heard(in: words), heard.isYes, let range = words.firstRange(of: heard.rest),
      let mark = words[..<range.lowerBound].last(where: { !$0.isWhitespace }), mark.isPunctuation,
      Interview.contentWords(of: heard.rest).count >= Self.leastTold
    else { return nil }
    return heard.rest
  }

  /// Fewer telling words than that agree: "yes, it sounds like me".
  private static let leastTold = 4
}
