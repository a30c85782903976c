// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization

/// Who tells what is hard and asks what can be done: "she always forgets her homework, what can we do", "do you have some ideas for the
/// forgotten homework?"
struct HelpWish: Equatable {
  /// What help is wanted with, as typed.
  let need: String
  /// The sentences before it; empty for none.
  let before: String

  /// Nil for other lines, and where nobody says what it is about.
  init?(_ line: String) {
    let sentences = line.sentences
    for (place, sentence) in sentences.enumerated() {
      var earlier = sentences[..<place]
      let found: String
      if let named = Self.named(in: sentence) {
        found = named
      } else if let told = Self.told(in: sentence) {
        found = told.isEmpty ? earlier.popLast() ?? "" : told
      } else {
        continue
      }
      let need = Self.withoutOpenings(found)
      guard Interview.contentWords(of: need).count >= Self.leastTold else { return nil }
      self.need = need
      before = earlier.isEmpty ? "" : earlier.joined(separator: ". ") + "."
      return
    }
    return nil
  }

  /// "The forgotten homework" of "please, do you have some ideas for the forgotten homework".
  private static func named(in sentence: String) -> String? {
    let heard = Language.current.heard
    let pieces = sentence.split(whereSeparator: \.isWhitespace).map(String.init)
    let words = pieces.map { $0.spokenWords().joined() }
    let start = heard.lengthOfLead(of: words)
    let length = heard.length(of: .ideaWishes, at: words[start...])
    guard length > 0, start + length < pieces.count else { return nil }
    return pieces[(start + length)...].joined(separator: " ").trimmedForJoining
  }

  /// What stands before "what can we do" at the end of a sentence; empty where that is all of it.
  private static func told(in sentence: String) -> String? {
    let heard = Language.current.heard
    let pieces = sentence.split(whereSeparator: \.isWhitespace).map(String.init)
    let words = pieces.map { $0.spokenWords().joined() }
    let start = words.indices.first { start in
      let length = heard.length(of: .helpWishes, at: words[start...])
      return length > 0 && words[(start + length)...].allSatisfy { heard.hears($0, in: .answerTails, .visitorTails) }
    }
    guard var end = start else { return nil }
    let isMarked = end == 0 || ",;:".contains(pieces[end - 1].last ?? " ")
    while end > 0, heard.hears(words[end - 1], in: .clauseJoints, .answerOpenings) { end -= 1 }
    // "I know what can we do" has no mark, and asks nothing.
    guard isMarked || end < start ?? 0 else { return nil }
    return pieces[..<end].joined(separator: " ").trimmedForJoining
  }

  private static func withoutOpenings(_ words: String) -> String {
    words.split(whereSeparator: \.isWhitespace).drop {
      Language.current.heard.hears(String($0).spokenWords().joined(), in: .clauseJoints, .answerOpenings)
    }.joined(separator: " ")
  }

  /// In telling words.
  private static let leastTold = 1
}
