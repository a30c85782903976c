// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// A further goal that is asked for where none is asked about: "add another goal", "can i put the track goal back too".
struct FurtherGoal: Equatable {
  /// What it is about, as typed; empty where nobody says.
  let about: String
  /// Whether a goal that was talked about is meant.
  let isReturned: Bool

  init?(_ line: String) {
    let pieces = line.split(whereSeparator: \.isWhitespace)
    guard pieces.count <= Self.longest else { return nil }
    let heard = Language.current.heard
    let words = pieces.map { String($0).spokenWords().joined() }
    let start = heard.lengthOfLead(of: words)
    let rest = words[start...]
    if case let length = heard.length(of: .furtherGoalOpenings, at: rest), length > 0 {
      var behind = words[(start + length)...]
      while let last = behind.last, heard.hears(last, in: .furtherTails) { behind.removeLast() }
      // "Another goal is in the way" wants none.
      let isClosed = behind.isEmpty || pieces[start + length - 1].last?.isPunctuation ?? false
      guard isClosed || heard.hears(behind.first ?? "", in: .functionWords),
        !heard.hears(behind.first ?? "", in: .finiteVerbs)
      else { return nil }
      about =
        behind.indices.drop { heard.hears(words[$0], in: .functionWords) }
        .map { String(pieces[$0]) }.joined(separator: " ").trimmedForJoining
      isReturned = false
      return
    }
    guard let verb = rest.first, heard.hears(verb, in: .goalReturns),
      let noun = rest.indices.dropFirst().first(where: { heard.hears(words[$0], in: .goalNouns) }),
      case let end = rest[(noun + 1)...].joined(separator: " "), end.isEmpty || heard.hears(end, in: .goalReturnEnds),
      case let named = (start + 1..<noun).filter({ !heard.hears(words[$0], in: .namingWords) }), !named.isEmpty
    else { return nil }
    about = named.map { String(pieces[$0]) }.joined(separator: " ")
    isReturned = true
  }

  /// In words: who says more answers a question.
  private static let longest = 20
}
