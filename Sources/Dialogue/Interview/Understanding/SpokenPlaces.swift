// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// The places of a list that a line names by number: "mostly number 3", "the first one I guess", "3, no wait 4",
/// "2 and 3 but not the first".
enum SpokenPlaces {
  /// The places in order, each once; nil where the line says more than that, or names no place.
  /// - Parameter count: how many there are, for "the last one".
  static func all(in line: String, of count: Int) -> [Int]? {
    let heard = Language.current.heard
    let words = SpokenClause.words(of: line)
    var places: [Int] = []
    var dropped: [Int] = []
    var (isDenied, isCorrected) = (false, false)
    var last = ""
    for word in words {
      defer { last = word }
      if let range = range(word, after: last, of: count, heard) {
        if isDenied { dropped += range } else { places = places.dropLast() + range }
        (isDenied, isCorrected) = (false, false)
      } else if let place = place(word, alone: words.count == 1 || isNumberWord(last, heard), of: count, heard) {
        if isDenied { dropped.append(place) } else { add(place, to: &places, isCorrected) }
        (isDenied, isCorrected) = (false, false)
      } else if !places.isEmpty, heard.hears(word, in: .takeBacks) {
        isCorrected = true
      } else if heard.hears(word, in: .negations) {
        // "No, 3" denies nothing.
        isDenied = !heard.hears(word, in: .noOpenings)
      } else if !isPassedOver(word, heard) {
        return nil
      }
    }
    let meant = places.filter { !dropped.contains($0) }
    return meant.isEmpty ? nil : meant
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

  /// "The first two", "the last three".
  private static func range(_ word: String, after last: String, of count: Int, _ heard: HeardWords) -> [Int]? {
    guard let length = heard.cardinal(word), (2...max(count, 2)).contains(length), length <= count else { return nil }
    if heard.namedOrdinal(last) == 1 { return Array(1...length) }
    return heard.hears(last, in: .lastWords) ? Array((count - length + 1)...count) : nil
  }

  private static func add(_ place: Int, to places: inout [Int], _ isCorrected: Bool) {
    if isCorrected { places.removeLast() }
    if !places.contains(place) { places.append(place) }
  }

  /// "3", "3rd", "third", "three"; of "one" only the number alone.
  private static func place(_ word: String, alone: Bool, of count: Int, _ heard: HeardWords) -> Int? {
    if heard.hears(word, in: .lastWords) { return count }
    guard let place = heard.number(word) else { return nil }
    return place == 1 && heard.namedCardinal(word) != nil && !alone ? nil : place
  }

  private static func isPassedOver(_ word: String, _ heard: HeardWords) -> Bool {
    heard.hears(word, in: .hedges, .functionWords, .clauseWords, .yesSayings, .confirmations)
      || isNumberWord(word, heard)
  }

  /// "Number", perhaps with a slip of the fingers.
  private static func isNumberWord(_ word: String, _ heard: HeardWords) -> Bool {
    heard[.numberWords].contains { Gist.isSame($0, word) }
  }
}
