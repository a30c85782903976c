// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// The numbers that words take of an offer: "1 and 3", "the first and the 3rd", "I'd try 2 and 3, but not the first one".
///
/// Only where the words hold nothing else: "two videos a day" is an idea of its own.
struct PickedNumbers {
  /// Stands for the last one, however many there are.
  static let last = -1

  /// Those that are taken, in their order; empty where some were only ruled out.
  let taken: [Int]

  /// Nil for other words.
  init?(_ line: String) {
    let tokens = Self.tokens(of: line)
    let heard = Language.current.heard
    var taken: [Int] = []
    var ruledOut: [Int] = []
    var isRuledOut = false
    for (place, token) in tokens.enumerated() {
      let before = place > 0 ? tokens[place - 1].word : ""
      if token.followsComma || heard.hears(token.word, in: .pickTurns) { isRuledOut = false }
      if heard.hears(token.word, in: .pickNot) {
        isRuledOut = true
      } else if tokens.count == 1, heard.hears(token.word, in: .both) {
        taken = [1, 2]
      } else if let number = Self.number(token.word), !Self.isPronoun(token.word, after: before) {
        if isRuledOut { ruledOut.append(number) } else if !taken.contains(number) { taken.append(number) }
      } else if !heard.hears(token.word, in: .pickSkipped, .both), !Self.isNumberWord(token.word) {
        return nil
      }
    }
    guard !taken.isEmpty || !ruledOut.isEmpty else { return nil }
    self.taken = taken.filter { !ruledOut.contains($0) }
  }

  /// The number that a word stands for: "3", "3rd", "third", "three".
  static func number(_ word: String) -> Int? {
    let heard = Language.current.heard
    if heard.hears(word, in: .lastWords) { return last }
    return heard.number(word)
  }

  /// "Number", perhaps with a slip of the fingers: "numbr 3".
  private static func isNumberWord(_ word: String) -> Bool {
    Language.current.heard[.numberWords].contains {
      $0 == word || (word.count > 3 && word.first == $0.first && EditDistance.between($0, word) == 1)
    }
  }

  /// "One" as in "the first one", which counts nothing.
  private static func isPronoun(_ word: String, after before: String) -> Bool {
    let heard = Language.current.heard
    guard heard.hears(word, in: .pickOne), !before.isEmpty else { return false }
    return number(before) != nil || !heard.hears(before, in: .joints, .numberWords, .pickLeads)
  }

  private struct Token {
    let word: String
    let followsComma: Bool
  }

  private static func tokens(of line: String) -> [Token] {
    var tokens: [Token] = []
    for part in line.lowercased().split(whereSeparator: { ",;.:!?".contains($0) }) {
      let words = part.filter { $0 != "'" && $0 != "\u{2019}" }.split { !$0.isLetter && !$0.isNumber }
      tokens += words.enumerated().map { Token(word: String($1), followsComma: $0 == 0 && !tokens.isEmpty) }
    }
    return tokens
  }
}
