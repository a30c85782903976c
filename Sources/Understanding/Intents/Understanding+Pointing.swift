// SPDX-License-Identifier: GPL-3.0-or-later

/// What a line says of something that was just done or asked, by pointing at it.
extension Understanding {
  /// "Hm no, put it back. The turning one matters": whether a line first of all wants back what was just taken out.
  package static func wantsBack(_ line: String, context: ReadingContext) -> Bool {
    let words = AmendmentWords(line, context.words)
    var start = 0
    while start < words.count {
      let lists: [WordList] = [.doubts, .amendmentFillers, .reserves, .changeOpenings]
      let length = lists.map { words.length(of: $0, at: start) }.max() ?? 0
      guard length > 0 || !words.isSpoken(words.word(start)) else { break }
      start += max(length, 1)
    }
    guard start < words.count else { return false }
    if let end = wayBack(words, at: start) { return words.isTail(end) || !words.isSpoken(words.word(end)) }
    let end = words.words.indices.dropFirst(start).first { !words.isSpoken(words.word($0)) } ?? words.count
    let head = Token.tokens(of: words.text(of: start..<end))
    return PlainSentences(context.words).request(head, isAsking: false)?.intent == .undo
  }

  /// Behind "put it back", "bring back that one", "keep it".
  private static func wayBack(_ words: AmendmentWords, at start: Int) -> Int? {
    func behindThing(_ place: Int) -> Int? {
      let length = words.length(of: .pronounThings, at: place)
      return length > 0 ? place + length : nil
    }
    if case let length = words.length(of: .restoreOpenings, at: start), length > 0,
      let end = behindThing(start + length)
    {
      return end
    }
    if words.isWord(.restoreVerbs, start), let end = behindThing(start + 1),
      case let length = words.length(of: .restoreEndings, at: end), length > 0
    {
      return end + length
    }
    let keep = words.length(of: .keepVerbs, at: start)
    return keep > 0 ? behindThing(start + keep) : nil
  }

  /// Whether a line only says that things are one or the other, not both: "it's or, not and".
  package static func isAlternative(_ line: String, context: ReadingContext) -> Bool {
    let tokens = Token.tokens(of: line).filter(\.isWord).map(\.bare)
    guard let place = tokens.firstIndex(where: { context.words.contains($0, in: .or) }), tokens.count <= 9 else {
      return false
    }
    let rest = tokens[(place + 1)...]
    guard let and = rest.firstIndex(where: { context.words.contains($0, in: .and) }), and == tokens.count - 1 else {
      return false
    }
    return rest[..<and].contains { context.words.contains($0, in: .not) }
      || context.words.length(of: .exchanges, at: place + 1, in: tokens) > 0
  }

  /// Things that an "or" stands between are one thing, as they were typed: "LPN, or stay where I am".
  package static func keepingAlternatives(_ items: [String], of line: String, context: ReadingContext) -> [String] {
    var kept: [(text: String, range: Range<String.Index>)] = []
    var start = line.startIndex
    for item in items {
      guard let range = line[start...].firstRange(of: item) else { return items }
      let between = Token.tokens(of: String(line[start..<range.lowerBound]))
      if let last = kept.last, between.contains(where: { context.words.contains($0.bare, in: .or) }) {
        let whole = last.range.lowerBound..<range.upperBound
        kept[kept.count - 1] = (String(line[whole]), whole)
      } else {
        kept.append((item, range))
      }
      start = range.upperBound
    }
    return kept.map(\.text)
  }

  /// The things of "charting and turning people" where it is told that there are several: cut at each mark and "and".
  package static func toldThings(_ line: String, context: ReadingContext) -> [String] {
    let items = ListSplitter(context.words).items(of: line, Token.tokens(of: line))
    guard items.count < 2 else { return items }
    let parts = Token.tokens(of: line).split { token in
      token.isOne(of: [",", ";", "/", "."]) || context.words.contains(token.bare, in: .and)
    }
    return parts.compactMap { part in
      part.first.flatMap { first in part.last.map { String(line[first.range.lowerBound..<$0.range.upperBound]) } }
    }
  }

  /// "Nobody knows. Half?": what somebody guesses behind saying that it is not known; nil where nobody says so, or nothing follows. Whoever
  /// says "idk, 5 of 10" knows it.
  package static func guess(in line: String, context: ReadingContext) -> String? {
    let tokens = Token.tokens(of: line)
    guard let mark = tokens.indices.dropLast().first(where: { !tokens[$0].isWord }), mark > 0 else { return nil }
    let head = Array(tokens[..<mark])
    let rest = String(line[tokens[mark + 1].range.lowerBound...])
    let isUnknown = PlainSentences(context.words).request(head, isAsking: false)?.intent == .unknown
    guard isUnknown || context.words.isFound(.unknownFacts, in: head.map(\.bare)) else { return nil }
    let isGuess = Token.tokens(of: rest).isAsking
    return isGuess ? rest : nil
  }

  /// How many questions "go back two" goes back; 1 where no number is named.
  package static func stepsBack(in line: String, context: ReadingContext) -> Int {
    let numbers = Token.tokens(of: line).filter(\.isWord).compactMap { context.words.cardinal($0.bare) }
    return numbers.count == 1 ? min(max(numbers[0], 1), 50) : 1
  }
}
