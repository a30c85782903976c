// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
package import Plans
package import Understanding

/// A line about what happened, read for a number, a day and what was measured: "read 74 wpm, 3 errors", "yes", "held 3 of 4
/// sessions", "on Monday he did not want to read".
package struct LogLine: Equatable, Sendable {
  /// A number with the words behind it: 74 and ["wpm"].
  package struct Figure: Equatable, Sendable {
    package var value: Double
    /// The whole of which it is a part: 5 in "4 of 5".
    package var of: Double?
    package var unit: [String]
    /// Whether it is said of now: "74 now".
    package var isPresent = false
    /// The word before it that makes it a name of something: "chapter" in "chapter 4".
    package var namedBy: String?
  }

  /// Sessions held of those planned.
  package struct Sessions: Equatable, Sendable {
    package var held: Int
    package var planned: Int
  }

  /// The words as they were typed.
  package let words: String
  /// Small letters, without the words that name a day.
  package let tokens: [String]
  package let figures: [Figure]
  /// The day that is named, never after today; nil where none is.
  package let day: CalendarDate?
  /// Yes or no, where that is all that is said.
  package let isYes: Bool?
  package let sessions: Sessions?
  package let minutes: Double?

  package init(_ words: String, today: CalendarDate, language: LanguageWords) {
    self.words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var tokens = Self.tokens(of: words)
    day = PastDay.take(from: &tokens, today: today, language: language)
    self.tokens = tokens
    let figures = Self.figures(in: tokens, language)
    self.figures = figures
    isYes = Self.answer(tokens)
    sessions = Self.sessions(tokens, figures)
    minutes = figures.first { Self.hears($0.unit.first, in: .minuteWords) }?.value
  }

  /// A line that names several numbers, each with its day ("9 on Tuesday, 7 today"), as one line for each in the order of the days;
  /// any other line as it is. All of them keep the whole words.
  package static func dated(_ words: String, today: CalendarDate, language: LanguageWords) -> [LogLine] {
    let whole = LogLine(words, today: today, language: language)
    let pieces = LogPieces(tokens(of: words), today: today, language: language).pieces
    guard pieces.count > 1 else { return [whole] }
    let lines = pieces.map { LogLine($0.joined(separator: " "), of: whole, today: today, language: language) }
    return lines.enumerated().sorted {
      ($0.element.day ?? today, $0.offset) < ($1.element.day ?? today, $1.offset)
    }.map(\.element)
  }

  private init(_ piece: String, of whole: LogLine, today: CalendarDate, language: LanguageWords) {
    let line = LogLine(piece, today: today, language: language)
    words = whole.words
    (tokens, figures, day, isYes) = (line.tokens, line.figures, line.day, line.isYes)
    (sessions, minutes) = (line.sessions, line.minutes)
  }

  /// Words, numbers and the signs "/" and "%", in small letters.
  private static func tokens(of words: String) -> [String] {
    var tokens: [String] = []
    for piece in words.lowercased().split(whereSeparator: { $0.isWhitespace || ";:!?()\"".contains($0) }) {
      var word = Substring(piece)
      while let last = word.last, ".,".contains(last) { word.removeLast() }
      guard !word.isEmpty else { continue }
      if word.last == "%", word.count > 1 {
        tokens += [String(word.dropLast()), "%"]
      } else {
        let sides = word.split(separator: "/", omittingEmptySubsequences: false)
        let isShare = sides.count == 2 && sides.allSatisfy { Double($0) != nil }
        tokens += isShare ? [String(sides[0]), "/", String(sides[1])] : [String(word)]
      }
    }
    return tokens
  }

  private static func figures(in tokens: [String], _ language: LanguageWords) -> [Figure] {
    var figures: [Figure] = []
    var position = 0
    while position < tokens.count {
      guard let value = TypedFigures.number(tokens[position]) else {
        position += 1
        continue
      }
      let name = position > 0 ? tokens[position - 1] : ""
      position += 1
      let whole = share(at: tokens[position...])
      position += whole?.length ?? 0
      let unit = tokens[position...].prefix {
        TypedFigures.number($0) == nil && !language.contains($0, in: .presentMarks)
      }
      // "74 now", "3 clients now"
      let isPresent =
        unit.count <= longestCounted
        && tokens[unit.endIndex...].first.map { language.contains($0, in: .presentMarks) } ?? false
      figures.append(
        Figure(
          value: value, of: whole?.number, unit: Array(unit.prefix(5)), isPresent: isPresent,
          namedBy: language.contains(name, in: .measureNames) ? name : nil))
    }
    return figures
  }

  /// So many words name what a number counts, before a word that says that it is so now.
  private static let longestCounted = 2

  /// The whole behind a number, as in "4 of 5" and "4/5", and how many words it takes.
  static func share(at tokens: ArraySlice<String>) -> (number: Double, length: Int)? {
    let link = tokens.first == "/" ? 1 : heard.length(of: .shareLinks, at: tokens)
    let rest = tokens.dropFirst(link).drop { heard.hears($0, in: .shareSkipped) }
    guard link > 0, let next = rest.first, let number = TypedFigures.number(next) else { return nil }
    return (number, rest.startIndex + 1 - tokens.startIndex)
  }

  private static var heard: HeardWords { Language.current.heard }

  private static func hears(_ word: String?, in list: HeardList) -> Bool {
    word.map { heard.hears($0, in: list) } ?? false
  }

  private static func answer(_ tokens: [String]) -> Bool? {
    if hears(tokens.first, in: .logYes) { return true }
    guard tokens.count <= 4 else { return nil }
    if tokens.contains(where: { heard.hears($0, in: .logYes) }) { return true }
    return tokens.contains { heard.hears($0, in: .logNo) } ? false : nil
  }

  private static func sessions(_ tokens: [String], _ figures: [Figure]) -> Sessions? {
    guard tokens.contains(where: { heard.hears($0, in: .sessionWords) }) else { return nil }
    let figure = figures.first { hears($0.unit.first, in: .sessionWords) }
    if let figure, let held = Int(exactly: figure.value) {
      guard let whole = figure.of else { return Sessions(held: held, planned: held) }
      return Int(exactly: whole).map { Sessions(held: held, planned: $0) }
    }
    if tokens.contains(where: { heard.hears($0, in: .missedWords) }) { return Sessions(held: 0, planned: 1) }
    return tokens.contains { heard.hears($0, in: .heldWords) } ? Sessions(held: 1, planned: 1) : nil
  }
}
