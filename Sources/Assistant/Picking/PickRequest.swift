// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Understanding

/// What one may say to an offer beside an idea of one's own.
enum PickRequest: Equatable {
  /// Show further ones.
  case more
  /// Tell all about one, by number.
  case why(Int)
  /// Take nothing.
  case nothing
  /// Numbers, one of which may not be on offer; what is done beside them, and what holds of them: "only at home". No number at all
  /// where an amount alone was said.
  case numbers([Int], ideas: [String] = [], remark: String? = nil)
  /// One that is told by what it has: "the one with the cards".
  case described(String)
  /// Something is asked, and perhaps something taken beside: what is left of the line without the question.
  case question(String, beside: String)

  init?(_ words: String) {
    let said = words.trimmingWhitespace().lowercased()
    let heard = Language.current.heard
    let bare = said.filter { !"?!.".contains($0) }.trimmingWhitespace()
    if heard.hears(bare, in: .pickMore) {
      self = .more
    } else if heard.hears(bare, in: .pickNone) {
      self = .nothing
    } else if let why = heard.rest(of: bare, after: .pickWhy), let number = PickedNumbers(why.rest)?.taken.first {
      self = .why(number)
    } else if let numbers = PickedNumbers(said) {
      self = .numbers(numbers.taken)
    } else if let (question, beside) = Self.question(in: words.trimmingWhitespace()) {
      self = .question(question, beside: beside)
    } else if let line = PickLine(words.trimmingWhitespace()) {
      self = .numbers(line.numbers, ideas: line.ideas, remark: line.remark)
    } else if let described = Self.described(in: bare) {
      self = .described(described)
    } else if PickLine.isAmount(said) {
      self = .numbers([])
    } else {
      return nil
    }
  }

  /// Whether nothing else can be meant, whatever the words ask for at other questions.
  var isClear: Bool { if case .question = self { false } else { true } }

  /// What tells one of the offer from the others: "cards" of "the one with the cards", of "that cards one".
  private static func described(in line: String) -> String? {
    let heard = Language.current.heard
    var words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    while let last = words.last, words.count > 1, heard.hears(last, in: .hedges), !heard.hears(last, in: .pickOne) {
      words.removeLast()
    }
    // What leads to it: "i like", "lets do".
    let start = words.indices.first {
      heard.length(of: .pickFrames, at: words[$0...]) > 0
        || !heard.hears(words[$0].filter(\.isLetter), in: .pickSkipped)
    }
    guard let start else { return nil }
    let length = heard.length(of: .pickFrames, at: words[start...])
    if length > 0 { return start + length < words.count ? words[(start + length)...].joined(separator: " ") : nil }
    guard let last = words.last, heard.hears(last, in: .pickOne), start > 0, words.count - start <= 4,
      heard.hears(words[start - 1], in: .determiners)
    else { return nil }
    return words[start..<(words.count - 1)].joined(separator: " ")
  }

  /// The parts of a line that ask something, and the rest.
  private static func question(in line: String) -> (question: String, beside: String)? {
    var asked: [Substring] = []
    var rest: [Substring] = []
    for part in parts(of: line) { if asks(part) { asked.append(part) } else { rest.append(part) } }
    guard !asked.isEmpty else { return nil }
    let joined = { (parts: [Substring]) in parts.map { String($0).trimmingWhitespace() }.joined(separator: " ") }
    return (joined(asked), joined(rest).trimmingMarks)
  }

  /// Sentences, with their marks; a question behind a comma is one of its own.
  private static func parts(of line: String) -> [Substring] {
    var parts: [Substring] = []
    var start = line.startIndex
    for place in line.indices where ".?!;,\u{2026}".contains(line[place]) {
      let after = line.index(after: place)
      guard after < line.endIndex, line[after].isWhitespace else { continue }
      let isComma = line[place] == ","
      if isComma, !asks(line[after...].prefix { !".?!;".contains($0) }) { continue }
      parts.append(line[start..<after])
      start = after
    }
    return (parts + [line[start...]]).filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  private static func asks(_ part: Substring) -> Bool {
    let words = part.lowercased().filter { $0 != "'" && $0 != "\u{2019}" }
    let line = words.split { !$0.isLetter && !$0.isNumber && $0 != "+" }.joined(separator: " ")
    let asks = Language.current.heard[.pickQuestions].contains { line == $0 || line.hasPrefix("\($0) ") }
    return asks || PickSearch(line) != nil
  }
}

extension String {
  /// Without commas, full stops and blanks at the end.
  var trimmingMarks: String {
    var text = trimmingWhitespace()
    while let last = text.last, ",;.\u{2026} ".contains(last) { text.removeLast() }
    return text
  }
}
