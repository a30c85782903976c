// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Understanding

/// What one may say to an offer beside an idea of one's own.
enum PickRequest: Equatable {
  /// Show further ones.
  case more
  /// None of them suits; something else is still wanted.
  case unfit
  /// Take nothing.
  case nothing
  /// Numbers, one of which may not be on offer; what is done beside them, and what holds of them: "only at home". No number at all
  /// where an amount alone was said.
  case numbers([Int], ideas: [String] = [], remark: String? = nil)
  /// An idea of one's own, called so: "my idea is to take a picture of the board".
  case idea(String)
  /// None of them, and what is said beside that: "none of those, I'll make flashcards".
  case instead(String)
  /// One that is told by what it has: "the one with the cards".
  case described(String)
  /// Something else is asked for, and perhaps something taken beside: what is left of the line.
  case search(PickSearch, beside: String)
  /// Something is asked, and perhaps something taken beside: what is left of the line without the question.
  case question(String, beside: String)

  /// - Parameter count: how many are on offer, for "the last one" and "all but 2".
  init?(_ line: String, of count: Int, context: ReadingContext) {
    let line = line.trimmingWhitespace()
    let said = line.lowercased()
    let words = Self.words(of: line)
    if Self.asksForMore(words) {
      self = .more
    } else if Self.suitsNone(words) {
      self = .unfit
    } else if Self.takesNothing(words) {
      self = .nothing
    } else if let numbers = PickedNumbers(said, of: count) {
      self = numbers.ruledOut == count ? .unfit : .numbers(numbers.taken)
    } else if let refusal = Self.refusal(of: line) {
      self = refusal
    } else if let idea = Self.idea(in: line) {
      self = PickRequest(idea, of: count, context: context) ?? .idea(idea)
    } else if let (question, beside) = Self.question(in: line, context) {
      self = PickSearch(question).map { .search($0, beside: beside) } ?? .question(question, beside: beside)
    } else if let isYes = YesNo.alone(line) {
      // A yes takes the only one; of several it names none.
      self = isYes ? .numbers(count == 1 ? [1] : []) : .nothing
    } else if let line = PickLine(line, of: count) {
      self = .numbers(line.numbers, ideas: line.ideas, remark: line.remark)
    } else if let described = Self.described(in: said.filter { !"?!.".contains($0) }) {
      self = .described(described)
    } else if PickLine.isAmount(said) {
      self = .numbers([])
    } else {
      return nil
    }
  }

  /// In lower case, without marks and apostrophes.
  static func words(of line: String) -> [String] {
    line.spokenWords(keeping: "+-").filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  /// "More", "any others?", "show me some more".
  private static func asksForMore(_ words: [String]) -> Bool {
    let heard = Language.current.heard
    if heard.hears(words.joined(separator: " "), in: .pickMore) { return true }
    let opening = heard.length(of: .pickSearchOpenings, at: words)
    let rest = words[opening...].filter { !heard.hears($0, in: .hedges) || heard.hears($0, in: .pickMore) }
    return rest.contains { heard.hears($0, in: .pickMore) }
      && rest.allSatisfy { heard.hears($0, in: .pickMore, .pickSearchThings) }
  }

  /// "None of these fit", "i don't like any of them": not that nothing is wanted.
  private static func suitsNone(_ words: [String]) -> Bool {
    let heard = Language.current.heard
    let start = words.indices.prefix(Self.longestLead).first { heard.length(of: .pickUnfit, at: words[$0...]) > 0 }
    guard let start else { return false }
    let rest = words[(start + heard.length(of: .pickUnfit, at: words[start...]))...]
    // "None of these" alone wants nothing.
    guard rest.indices.contains(where: { heard.length(of: .pickUnfitEnds, at: rest[$0...]) > 0 }) else { return false }
    return (words[..<start] + rest).allSatisfy {
      heard.hears($0, in: .pickUnfitEnds, .functionWords, .hedges, .noOpenings, .answerOpenings)
    }
  }

  /// In words, what may stand before it: "no sorry, i don't like any of them".
  private static let longestLead = 3

  /// "None", "no thanks, none of these".
  private static func takesNothing(_ words: [String]) -> Bool {
    let heard = Language.current.heard
    let rest = words.drop { heard.hears($0, in: .noOpenings, .pickSkipped, .answerOpenings) }
    return heard.hears(words.joined(separator: " "), in: .pickNone)
      || heard.hears(rest.joined(separator: " "), in: .pickNone)
  }

  /// What is called an idea: "take pictures" of "my idea: take pictures", "ask him" of "can I just ask him?".
  private static func idea(in line: String) -> String? {
    guard line.utf8.count <= longestWish else { return nil }
    let plain = line.replacing(":", with: " ", maxReplacements: 1)
    return Language.current.heard.rest(of: plain, after: .pickIdeaLeads).map { $0.rest.trimmingSentenceEnd }
  }

  /// A refusal of all with more behind it: another wish ("none of them, I'll make flashcards"), or only why ("none, they are too long").
  private static func refusal(of line: String) -> PickRequest? {
    guard line.utf8.count <= longestWish else { return nil }
    let heard = Language.current.heard
    let mark = line.indices.prefix(longestRefusal).last { mark in
      guard ",.;:!\u{2014}".contains(line[mark]), case let lead = words(of: String(line[..<mark])) else { return false }
      return !lead.isEmpty && (takesNothing(lead) || suitsNone(lead))
    }
    guard let mark else { return nil }
    let behind = String(line[line.index(after: mark)...].drop { !$0.isLetter && !$0.isNumber })
    let rest = (heard.rest(of: behind, after: .pickTurns) ?? heard.rest(of: behind, after: .pickAdds))?.rest ?? behind
    let told = words(of: rest)
    guard told.contains(where: { !heard.hears($0, in: .hedges, .functionWords) }), let first = told.first else {
      return .nothing
    }
    return heard.hears(first, in: .pickReasons) ? .unfit : .instead(rest)
  }

  /// In letters, the longest "sorry but none of these really work for me".
  private static let longestRefusal = 60
  /// In bytes: parts of a wish are read anew, and one may stand in another; a page is an idea as it is.
  private static let longestWish = 1000

  /// What tells one of the offer from the others: "cards" of "the one with the cards", of "that cards one", of "the cards thing".
  private static func described(in line: String) -> String? {
    let heard = Language.current.heard
    var words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    // "Not the games, the quiz": what is meant stands behind the mark.
    if let first = words.first, heard.hears(first, in: .pickNot),
      let comma = words.firstIndex(where: { $0.hasSuffix(",") }),
      comma + 2 < words.count, heard.hears(words[comma + 1], in: .pickPointers)
    {
      return words[(comma + 2)...].joined(separator: " ")
    }
    while let last = words.last, words.count > 1, heard.hears(last, in: .hedges), !heard.hears(last, in: .pickNouns) {
      words.removeLast()
    }
    // What leads to it: "i like", "lets do".
    let start = words.indices.first {
      heard.length(of: .pickFrames, at: words[$0...]) > 0
        || !heard.hears(words[$0].filter(\.isLetter), in: .pickSkipped)
    }
    guard let start else { return nil }
    words = words.map { $0.filter { $0 != "," } }
    let length = heard.length(of: .pickFrames, at: words[start...])
    if length > 0 { return start + length < words.count ? words[(start + length)...].joined(separator: " ") : nil }
    // "A drawing game" is an idea: what is meant has been seen.
    guard let last = words.last, heard.hears(last, in: .pickNouns), start > 0, (2...4).contains(words.count - start),
      heard.hears(words[start - 1], in: .pickPointers)
    else { return nil }
    return words[start..<(words.count - 1)].joined(separator: " ")
  }

  /// The parts of a line that ask something, and the rest.
  private static func question(in line: String, _ context: ReadingContext) -> (question: String, beside: String)? {
    guard line.utf8.count <= longestWish else { return nil }
    var asked: [Substring] = []
    var rest: [Substring] = []
    for part in parts(of: line, context) { if asks(part, context) { asked.append(part) } else { rest.append(part) } }
    guard !asked.isEmpty else { return nil }
    let joined = { (parts: [Substring]) in parts.map { String($0).trimmingWhitespace() }.joined(separator: " ") }
    return (joined(asked), joined(rest).trimmingMarks)
  }

  /// Sentences, with their marks; a question behind a comma is one of its own.
  private static func parts(of line: String, _ context: ReadingContext) -> [Substring] {
    var parts: [Substring] = []
    var start = line.startIndex
    for place in line.indices where ".?!;,\u{2026}".contains(line[place]) {
      let after = line.index(after: place)
      guard after < line.endIndex, line[after].isWhitespace else { continue }
      let isComma = line[place] == ","
      if isComma, !asks(line[after...].prefix { !".?!;".contains($0) }, context) { continue }
      parts.append(line[start..<after])
      start = after
    }
    return (parts + [line[start...]]).filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  private static func asks(_ part: Substring, _ context: ReadingContext) -> Bool {
    PickSearch(String(part)) != nil || PickQuestion.asks(part, context)
  }
}

extension String {
  /// Without any marks at the end.
  fileprivate var trimmingSentenceEnd: String {
    var text = trimmingMarks
    while let last = text.last, "?!".contains(last) { text = String(text.dropLast()).trimmingMarks }
    return text
  }

  /// Without commas, full stops and blanks at the end.
  var trimmingMarks: String {
    var text = trimmingWhitespace()
    while let last = text.last, ",;.\u{2026} ".contains(last) { text.removeLast() }
    return text
  }
}
