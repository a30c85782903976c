// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// A line about what happened, read for a number, a day and what was measured: "read 74 wpm, 3 errors", "yes", "held 3 of 4
/// sessions", "on Monday he did not want to read".
package struct LogLine: Equatable, Sendable {
  /// A number with the words behind it: 74 and ["wpm"].
  package struct Figure: Equatable, Sendable {
    package var value: Double
    /// The whole of which it is a part: 5 in "4 of 5".
    package var of: Double?
    package var unit: [String]
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
  /// Sessions held of those planned.
  package let sessions: (held: Int, planned: Int)?
  package let minutes: Double?

  package static func == (one: LogLine, other: LogLine) -> Bool {
    one.words == other.words && one.figures == other.figures && one.day == other.day
  }

  package init(_ words: String, today: CalendarDate) {
    self.words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var tokens = Self.tokens(of: words)
    day = PastDay.take(from: &tokens, today: today)
    self.tokens = tokens
    let figures = Self.figures(in: tokens)
    self.figures = figures
    isYes = Self.answer(tokens)
    sessions = Self.sessions(tokens, figures)
    minutes = figures.first { $0.unit.first.map { $0.hasPrefix("min") } ?? false }?.value
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
        tokens += isShare ? [String(sides[0]), "of", String(sides[1])] : [String(word)]
      }
    }
    return tokens
  }

  private static func number(_ token: String) -> Double? {
    guard let first = token.first, first.isNumber || "-+.".contains(first) else { return nil }
    let plain = token.contains(",") && !token.contains(".") ? token.replacing(",", with: ".") : token
    return Double(plain).flatMap { $0.isFinite ? $0 : nil }
  }

  private static func figures(in tokens: [String]) -> [Figure] {
    var figures: [Figure] = []
    var position = 0
    while position < tokens.count {
      guard let value = number(tokens[position]) else {
        position += 1
        continue
      }
      position += 1
      var whole: Double?
      let rest = tokens[position...].drop { $0 == "out" }
      if rest.first == "of", let next = rest.dropFirst().first(where: { $0 != "the" && $0 != "last" }),
        let number = number(next)
      {
        whole = number
        position = (rest.firstIndex(of: next) ?? position) + 1
      }
      let unit = tokens[position...].prefix { self.number($0) == nil }.prefix(5)
      figures.append(Figure(value: value, of: whole, unit: Array(unit)))
    }
    return figures
  }

  private static func answer(_ tokens: [String]) -> Bool? {
    if tokens.first == "yes" || tokens.first == "done" { return true }
    guard tokens.count <= 4 else { return nil }
    return tokens.contains("yes") ? true : tokens.contains("no") ? false : nil
  }

  private static func sessions(_ tokens: [String], _ figures: [Figure]) -> (held: Int, planned: Int)? {
    guard tokens.contains(where: { $0.hasPrefix("session") || $0.hasPrefix("lesson") }) else { return nil }
    let figure = figures.first { figure in
      figure.unit.first.map { $0.hasPrefix("session") || $0.hasPrefix("lesson") } ?? false
    }
    if let figure, let held = Int(exactly: figure.value) {
      guard let whole = figure.of else { return (held, held) }
      return Int(exactly: whole).map { (held, $0) }
    }
    let isMissed = tokens.contains { ["missed", "skipped", "cancelled", "canceled", "fell"].contains($0) }
    let isHeld = tokens.contains { ["held", "did", "had", "done"].contains($0) }
    return isMissed ? (0, 1) : isHeld ? (1, 1) : nil
  }
}
