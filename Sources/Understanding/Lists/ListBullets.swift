// SPDX-License-Identifier: GPL-3.0-or-later

/// Bullets and numbers in front of things, in lines of their own or in one line.
struct ListBullets {
  private let language: LanguageWords

  init(_ language: LanguageWords) { self.language = language }

  /// A line without its bullet or number.
  func without(_ text: Substring) -> String {
    let rest = text.trimmed
    if let first = rest.first, "-*•–".contains(first), rest.dropFirst().first?.isWhitespace == true {
      return String(rest.dropFirst().trimmed)
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    let mark = rest.dropFirst(digits.count).first
    guard (1...2).contains(digits.count), mark == "." || mark == ")",
      rest.dropFirst(digits.count + 1).first?.isWhitespace == true
    else { return String(rest) }
    return String(rest.dropFirst(digits.count + 1).trimmed)
  }

  /// The things of a line with several bullets or numbers; nil for any other line.
  func items(of line: ListLine) -> [String]? {
    let cleaner = ItemCleaner(line, language)
    return (dashed(line) ?? numbered(line))?.compactMap { cleaner.shown($0) }
  }

  /// "- read it - do the quiz"
  private func dashed(_ line: ListLine) -> [Range<Int>]? {
    guard let bullet = line.sign(0), ["-", "–", "*", "•"].contains(bullet) else { return nil }
    let marks = line.all.filter { place in
      line.sign(place) == bullet && (place == 0 || !line.tokens[place].isJoined)
        && place + 1 < line.tokens.count && !line.tokens[place + 1].isJoined
    }
    return marks.count > 1 ? parts(line, marks.map { $0..<$0 + 1 }) : nil
  }

  /// "1. call Lee 2) write", "a) ... b) ...", "(1) ... (2) ..."
  private func numbered(_ line: ListLine) -> [Range<Int>]? {
    let letters = language.entries(of: .itemLetters)
    var marks: [Range<Int>] = []
    for place in line.all.dropLast() {
      let (name, mark) = (line.tokens[place].plain, line.tokens[place + 1])
      guard mark.isJoined, mark.sign == ")" || mark.sign == "." else { continue }
      let expected = marks.count + 1
      let isNumber = name == String(expected)
      let isLetter = expected <= letters.count && name == letters[expected - 1]
      guard isNumber || isLetter else { continue }
      let isOpened = line.sign(place - 1) == "(" && line.tokens[place].isJoined
      marks.append((isOpened ? place - 1 : place)..<place + 2)
    }
    guard marks.count > 1, marks[0].lowerBound == 0 || line.words[marks[0].lowerBound - 1] == ":" else { return nil }
    return parts(line, marks)
  }

  private func parts(_ line: ListLine, _ marks: [Range<Int>]) -> [Range<Int>] {
    let ends = marks.dropFirst().map(\.lowerBound) + [line.tokens.count]
    return zip(marks, ends).map { $0.upperBound..<max($0.upperBound, $1) }
  }
}

extension Substring {
  /// Without spaces at both ends.
  var trimmed: Substring {
    let rest = drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return rest[...last]
  }
}
