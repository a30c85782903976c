// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization

/// Numbers of an offer with more words behind them: "the first one and also mom does flashcards with me", "2, but only at home".
///
/// "Two videos a day" and "3 problems every night" are ideas: behind the numbers stands a mark, or a word that adds or limits.
struct PickLine: Equatable {
  let numbers: [Int]
  /// What is done beside: "mom does flashcards with me".
  private(set) var ideas: [String] = []
  /// What holds of what was taken: "but only at home".
  private(set) var remark: String?

  /// What is taken stands among the first words; each of its ends is tried, which a page of numbers has thousands of.
  private static let reach = 30

  private struct Word {
    let bare: String
    /// Whether a mark closes it.
    let isClosed: Bool
    let range: Range<String.Index>
  }

  /// Nil for other words.
  /// - Parameter count: how many are on offer.
  init?(_ line: String, of count: Int) {
    let line = SpokenRange.spelledOut(line)
    let heard = Language.current.heard
    let words = Self.words(of: line)
    let ends = words.indices.prefix(Self.reach).filter { Self.isPlace(words[$0].bare) }
    let found = ends.reversed().lazy.compactMap { end in
      PickedNumbers(String(line[..<words[end].range.upperBound]), of: count).map { (end, $0.taken) }
    }.first
    guard let (end, taken) = found, !taken.isEmpty, end + 1 < words.count else { return nil }
    var start = end + 1
    var isOpen = words[end].isClosed
    // "The third one sounds good but only on weekends".
    while start < words.count, !Self.adds(words[start].bare), !Self.limits(words[start].bare), !isOpen,
      heard.hears(words[start].bare, in: .pickSkipped)
    {
      isOpen = words[start].isClosed
      start += 1
    }
    guard start < words.count else { return nil }
    let opening = words[start].bare
    guard Self.adds(opening) || Self.limits(opening) || (isOpen && Self.isMarked(words[...end].map(\.bare))) else {
      return nil
    }
    // "2 for math and 1 for reading" counts.
    let rest = words[start...]
    guard
      Self.adds(opening)
        || !rest.contains(where: { PickedNumbers.number($0.bare, of: 1) != nil && !Self.isPronoun($0.bare) })
    else { return nil }
    numbers = taken
    let added = rest.drop { Self.adds($0.bare) }
    guard let first = added.first else { return nil }
    let text = String(line[first.range.lowerBound...]).trimmingMarks
    let isIdea = Self.adds(opening) && !Self.limits(first.bare)
    if isIdea { ideas = [text] } else { remark = text }
  }

  /// Whether words only name an amount, which takes nothing: "3 or less", "at least 2".
  static func isAmount(_ line: String) -> Bool {
    let words = words(of: line).map(\.bare)
    let heard = Language.current.heard
    return words.contains { PickedNumbers.number($0, of: 1) != nil }
      && words.allSatisfy {
        PickedNumbers.number($0, of: 1) != nil
          || heard.hears($0, in: .pickSkipped, .pickAmounts, .functionWords, .hedges)
      }
  }

  /// "Third, because it is short" takes something only where more than a bare "first" stands before the mark.
  private static func isMarked(_ words: [String]) -> Bool {
    words.count > 1 || words.first.map { $0.allSatisfy(\.isNumber) } ?? false
  }

  /// Whether a word can end what names places: a number, or the "one" behind it.
  private static func isPlace(_ word: String) -> Bool {
    PickedNumbers.number(word, of: 1) != nil || Language.current.heard.hears(word, in: .pickOne, .both)
  }

  private static func isPronoun(_ word: String) -> Bool { Language.current.heard.hears(word, in: .pickOne) }
  private static func adds(_ word: String) -> Bool { Language.current.heard.hears(word, in: .pickAdds) }
  private static func limits(_ word: String) -> Bool { Language.current.heard.hears(word, in: .pickLimits) }

  private static func words(of line: String) -> [Word] {
    line.split(whereSeparator: \.isWhitespace).compactMap { word in
      let bare = word.lowercased().filter { $0.isLetter || $0.isNumber }
      guard !bare.isEmpty else { return nil }
      let isClosed = word.last.map { !$0.isLetter && !$0.isNumber } ?? false
      return Word(bare: bare, isClosed: isClosed, range: word.startIndex..<word.endIndex)
    }
  }
}
