// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization

/// The numbers that words take of an offer: "1 and 3", "the first and the 3rd", "1-3", "all but the second", "I'd try 2 and 3, but
/// not the first one".
///
/// Only where the words hold nothing else: "two videos a day" is an idea of its own.
struct PickedNumbers {
  /// Those that are taken, in their order; empty where some were only ruled out.
  let taken: [Int]

  /// Nil for other words.
  /// - Parameter count: how many are on offer.
  init?(_ line: String, of count: Int) {
    let heard = Language.current.heard
    let tokens = Self.tokens(of: SpokenRange.spelledOut(line))
    let words = tokens.map(\.word)
    var (taken, ruledOut): ([Int], [Int]) = ([], [])
    var isRuledOut = false
    var place = 0
    while place < tokens.count {
      let (word, before) = (words[place], place > 0 ? words[place - 1] : "")
      let all = heard.length(of: .allOfThese, at: words[place...])
      if tokens[place].followsComma || heard.hears(word, in: .pickTurns) { isRuledOut = false }
      if let several = Self.several(word, after: before, of: count) {
        if !taken.isEmpty { taken.removeLast() }
        taken += several
      } else if all > 0, taken.isEmpty, !isRuledOut {
        // "All three", and "both" of two or of more.
        taken = Array(1...max(heard.hears(word, in: .both) ? 2 : count, 1))
        let rest = words[(place + all)...]
        let number = rest.first.flatMap(Self.count) == count ? 1 : 0
        place += all - 1 + number
        isRuledOut = rest.dropFirst(number).first.map { heard.hears($0, in: .butWords, .pickNot) } ?? false
        if isRuledOut { place += 1 }
      } else if heard.hears(word, in: .pickNot) {
        isRuledOut = true
      } else if let number = Self.number(word, of: count), !Self.isPronoun(word, after: before) {
        if isRuledOut { ruledOut.append(number) } else if !taken.contains(number) { taken.append(number) }
      } else if !heard.hears(word, in: .pickSkipped, .both), !Self.isNumberWord(word) {
        return nil
      }
      place += 1
    }
    guard !taken.isEmpty || !ruledOut.isEmpty else { return nil }
    self.taken = taken.filter { !ruledOut.contains($0) }
  }

  /// The number that a word stands for: "3", "3rd", "third", "three", "last".
  static func number(_ word: String, of count: Int) -> Int? {
    let heard = Language.current.heard
    if heard.hears(word, in: .lastWords) { return count }
    return heard.number(word)
  }

  /// "Two" of "the first two", "3" of "the last 3".
  private static func several(_ word: String, after before: String, of count: Int) -> [Int]? {
    guard let length = Self.count(word), length > 1, length <= count else { return nil }
    let heard = Language.current.heard
    if heard.namedOrdinal(before) == 1 { return Array(1...length) }
    return heard.hears(before, in: .lastWords) ? Array((count - length + 1)...count) : nil
  }

  private static func count(_ word: String) -> Int? { Language.current.heard.cardinal(word) }

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
    return number(before, of: 1) != nil || !heard.hears(before, in: .joints, .numberWords, .pickLeads)
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
