// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// The places of a list that a line names by number: "mostly number 3", "the first one I guess", "3, no wait 4", "the last two",
/// "2 and 3 but not the first". The only reader of these: choices and offers differ in the words that may stand around them.
public struct SpokenPlaces: Sendable, Equatable {
  /// Those that are taken, in their order, each once.
  public let taken: [Int]
  /// Those that were only ruled out.
  public let dropped: Set<Int>

  /// Nil where the line says more than that, or names no place.
  /// - Parameter count: how many there are, for "the last one".
  public init?(_ line: String, of count: Int, among words: PlaceWords) {
    var reader = PlaceReader(SpokenRange.spelledOut(line), of: count, among: words)
    guard reader.read() else { return nil }
    dropped = reader.dropped
    taken = reader.taken.filter { !reader.dropped.contains($0) }
  }

  /// The place that a word stands for: "3", "3rd", "third", "three", "last".
  public static func place(_ word: String, of count: Int) -> Int? {
    let heard = Language.current.heard
    return heard.hears(word, in: .lastWords) ? count : heard.number(word)
  }

  /// "Number", perhaps with a slip of the fingers: "numbr 3".
  static func isNumberWord(_ word: String) -> Bool {
    Language.current.heard[.numberWords].contains {
      Gist.isSame($0, word) || (word.count > 3 && word.first == $0.first && EditDistance.between($0, word) == 1)
    }
  }
}

// Of choices.
extension SpokenPlaces {
  /// The places that are chosen; nil where the line says more than that, or chooses none.
  static func all(in line: String, of count: Int) -> [Int]? {
    SpokenPlaces(line, of: count, among: .ofChoices).flatMap { $0.taken.isEmpty ? nil : $0.taken }
  }

  /// The place that a line begins with before it gives reasons: "3, cause nobody showed me", "number 2: the tools".
  static func leading(in line: String, of count: Int) -> Int? {
    let heard = Language.current.heard
    let parts = SpokenClause.parts(of: line)
    guard let first = parts.first else { return nil }
    let end = first.firstIndex { heard.hears($0, in: .becauseWords) } ?? first.count
    guard end < first.count || parts.count > 1 else { return nil }
    let places = all(in: first[..<end].joined(separator: " "), of: count)
    return places?.count == 1 ? places?.first : nil
  }

  /// The place with which a line ends after it gave reasons: "he wants the games. 1".
  static func closing(_ line: String, of count: Int) -> Int? {
    let parts = SpokenClause.parts(of: line)
    guard parts.count > 1, let last = parts.last, last.contains(where: { $0.contains(where: \.isNumber) }) else {
      return nil
    }
    let before = parts.dropLast().joined()
    guard !before.contains(where: { $0.contains(where: \.isNumber) }) else { return nil }
    let places = all(in: last.joined(separator: " "), of: count)
    return places?.count == 1 ? places?.first : nil
  }
}
