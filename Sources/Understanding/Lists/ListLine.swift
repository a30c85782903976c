// SPDX-License-Identifier: GPL-3.0-or-later

/// A line that may name several things, as words and marks with their places.
struct ListLine {
  let text: String
  let tokens: [Token]
  /// Words without case and apostrophes; marks as they stand.
  let words: [String]
  /// Not all of it is typed in capitals.
  let hasSmallLetters: Bool
  /// Which of them stand inside of quotes and brackets; none when one of these never closes.
  private let held: [Bool]
  /// Where the dots begin that end at a place; the place itself where no dot stands there.
  private let firstDots: [Int]

  /// - Parameter tokens: those of the text.
  init(_ text: String, _ tokens: [Token]) {
    self.text = text
    self.tokens = tokens
    words = tokens.map(\.bare)
    hasSmallLetters = text.utf8.contains { (0x61...0x7A).contains($0) } || text.contains(where: \.isLowercase)
    held = Self.held(tokens)
    firstDots = Self.firstDots(tokens)
  }

  var all: Range<Int> { 0..<tokens.count }

  func isHeld(_ place: Int) -> Bool { held[place] }

  /// The words as typed; empty for none.
  func typed(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(text[tokens[first].range.lowerBound..<tokens[last].range.upperBound])
  }

  /// The word at a place; empty outside of the line.
  func word(_ place: Int) -> String { words.indices.contains(place) ? words[place] : "" }

  /// The mark at a place, where it is one sign.
  func sign(_ place: Int) -> Unicode.Scalar? { tokens.indices.contains(place) ? tokens[place].sign : nil }

  /// The word before the dots that end at a place: "wait" of "wait..."; empty for none.
  func wordBeforeDots(_ place: Int) -> String { word(firstDots[place] - 1) }

  func isDash(_ place: Int) -> Bool { sign(place).map { $0 == "-" || $0 == "–" || $0 == "—" } ?? false }

  func isWord(_ place: Int) -> Bool { tokens.indices.contains(place) && tokens[place].isWord }

  /// How many words, not marks, there are.
  func count(_ range: Range<Int>) -> Int { range.count { tokens[$0].isWord } }

  /// It ends like "P.E.", so that the last full stop belongs to it.
  func isShortened(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    return range.count >= 4 && words[end - 1] == "." && words[end - 3] == "." && tokens[end - 2].isWord
      && words[end - 2].count == 1
  }

  private static func firstDots(_ tokens: [Token]) -> [Int] {
    var first = 0
    return tokens.indices.map { place in
      if place == 0 || tokens[place].sign != "." || tokens[place - 1].sign != "." { first = place }
      return first
    }
  }

  private static func held(_ tokens: [Token]) -> [Bool] {
    var held = Array(repeating: false, count: tokens.count)
    var depth = 0
    var isQuoted = false
    for (place, token) in tokens.enumerated() {
      switch token.sign {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case "\"", "“", "”": isQuoted.toggle()
      default: held[place] = depth > 0 || isQuoted
      }
    }
    return depth > 0 || isQuoted ? Array(repeating: false, count: tokens.count) : held
  }
}
