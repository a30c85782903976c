// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// The numbers in a line, in digits or in words: "7", "7.5", "twenty-five", "about a hundred", "7 out of 10".
enum SpokenNumber {
  /// The numbers that are meant: of "3, no wait 4" the second, of "1. but Marta thinks 0" the first.
  static func meant(in words: String) -> [Double] {
    let heard = Language.current.heard
    var numbers: [Double] = []
    for (place, part) in parts(of: words, heard).enumerated() {
      let found = all(in: withoutDenied(part.words, heard))
      guard !found.isEmpty else { continue }
      if part.opening == .claim, numbers.count == 1, place > 0 { break }
      // "3, so 4 with my cousin" comes to 4; "so I did 3, then 4" to nothing.
      let isConcluded = part.opening == .conclusion && isFirst(in: part.words)
      numbers = part.opening == .correction || isConcluded ? found : numbers + found
    }
    return numbers
  }

  /// Without numbers that are not meant: "not a 7, a 5".
  private static func withoutDenied(_ line: String, _ heard: HeardWords) -> String {
    var words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    for place in words.indices where heard.hears(Phrasing.folded(words[place]), in: .contrastWords) {
      let next = words.dropFirst(place + 1).prefix(2)
      if let number = next.firstIndex(where: { !all(in: $0).isEmpty }) { words[number] = "," }
    }
    return words.joined(separator: " ")
  }

  private enum Opening { case none, correction, claim, conclusion }

  /// Whether a number stands right behind the word with which a part begins, whatever only weighs between them.
  private static func isFirst(in part: String) -> Bool {
    let heard = Language.current.heard
    let words = part.split(whereSeparator: \.isWhitespace).dropFirst()
    let next = words.first { !heard.hears(Phrasing.folded(String($0)), in: .hedges) }
    return next.map { !all(in: String($0)).isEmpty } ?? false
  }

  /// The line cut before words that take a number back, and before those that set another claim beside it.
  private static func parts(of line: String, _ heard: HeardWords) -> [(words: String, opening: Opening)] {
    var parts: [(words: String, opening: Opening)] = [("", .none)]
    for word in line.split(whereSeparator: \.isWhitespace) {
      let bare = Phrasing.folded(String(word)).filter { $0 != "'" }
      if heard.hears(bare, in: .takeBacks) {
        parts.append((String(word), .correction))
      } else if heard.hears(bare, in: .otherClaims) {
        parts.append((String(word), .claim))
      } else if heard.hears(bare, in: .conclusions) {
        parts.append((String(word), .conclusion))
      } else {
        parts[parts.count - 1].words += " " + word
      }
    }
    // "No wait, 4" takes back once; "not sure, 3" takes nothing back.
    return parts
  }

  /// The numbers in order. "7 out of 10", "7 of 10" and "7/10" are 7.
  static func all(in words: String) -> [Double] {
    let tokens = words.lowercased().split { !($0.isLetter || $0.isNumber || ".,/-−%".contains($0)) }
    let pieces = tokens.flatMap { cut(String($0)) }
    // "I know where each one comes from" counts nothing.
    let isSentence = pieces.count > longestCount
    var found: [Double] = []
    var position = 0
    while position < pieces.count {
      if let share = share(pieces, at: position), !found.isEmpty {
        position = share
      } else if let (value, next) = number(pieces, at: position) {
        let isInside =
          position > 0 && next < pieces.count && (isSentence || heard.hears(pieces[position - 1], in: .oneLeads))
        if !isInside || value != 1 || TypedFigures.number(pieces[position]) != nil { found.append(value) }
        position = next
      } else {
        position += 1
      }
    }
    return found
  }

  /// In the middle of a line of more words, and in "hours for one report", a "one" stands for something else than a number.
  private static let longestCount = 4

  /// After a number: the end of "out of 10", "of 10" or "/ 10".
  private static func share(_ pieces: [String], at start: Int) -> Int? {
    let skip = pieces[start] == "/" ? 1 : heard.length(of: .shareLinks, at: pieces[start...])
    guard skip > 0, let (_, next) = number(pieces, at: start + skip) else { return nil }
    return next
  }

  private static func number(_ pieces: [String], at start: Int) -> (value: Double, next: Int)? {
    guard start < pieces.count else { return nil }
    if let (value, end) = heard.spelledAmount(at: start, in: pieces) { return (value, end) }
    // "7ish"
    let ending = heard[.aboutEndings].first(where: pieces[start].hasSuffix) ?? ""
    return TypedFigures.number(String(pieces[start].dropLast(ending.count))).map { ($0, start + 1) }
  }

  /// Takes percent signs and marks at the end out, and cuts at slashes and at hyphens between words.
  private static func cut(_ token: String) -> [String] {
    var pieces: [String] = []
    for (place, part) in token.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
      if place > 0 { pieces.append("/") }
      let plain = part.filter { $0 != "%" }.map { $0 == "−" ? "-" : $0 }
      let text = String(String(plain)[...].reversedDrop { ".,-".contains($0) })
      if text.isEmpty { continue }
      if text.contains(where: \.isNumber) {
        pieces.append(contentsOf: range(text))
      } else {
        pieces += text.split(separator: "-").map(String.init)
      }
    }
    return pieces
  }

  /// "5-10" is two numbers; "-5" is one; "4th" keeps its letters and is none.
  private static func range(_ text: String) -> [String] {
    guard let hyphen = text.dropFirst().firstIndex(of: "-") else { return [text] }
    return [String(text[..<hyphen]), String(text[text.index(after: hyphen)...])]
  }

  private static var heard: HeardWords { Language.current.heard }
}
