// SPDX-License-Identifier: GPL-3.0-or-later

/// Questions and requests with words around them, and answers that are named by their question.
extension ErrandReader {
  /// "No I mean go back"
  var requestBehindLead: Errand? {
    guard let amendment = AmendmentReader(line.text, context.words).amendment,
      amendment.lead == .doubt || amendment.lead == .correction, let words = amendment.words, words != line.text,
      case let tokens = Token.tokens(of: words), tokens.count(where: \.isWord) > 1,
      let request = PlainSentences(context.words).request(tokens, isAsking: tokens.isAsking), request.intent != .unknown
    else { return nil }
    return .request(words)
  }

  /// "What is this for, he is not sick", "before I say anything, who reads this?", "Mia wants to know why you ask".
  func question(asked ask: String) -> Errand? {
    if case let lead = line.length(of: .asideLeads, at: line.afterMarks(0)), lead > 0,
      case let place = line.afterMarks(line.afterMarks(0) + lead), place < line.count,
      case let rest = String(line.text[line.tokens[place].range.lowerBound...]), isAsked(rest)
    {
      return .question(rest)
    }
    if let first = firstClause, isAsked(first) { return .question(first) }
    return reported(asked: ask)
  }

  /// What stands before the first mark, where only a remark stands behind it.
  private var firstClause: String? {
    guard let mark = line.words.indices.first(where: { !line.isSpoken(line.word($0)) }), mark > 2,
      (1...Self.longestBehind).contains(spoken(from: mark))
    else { return nil }
    return line.text(of: 0..<mark)
  }

  private static let longestBehind = 8

  /// Whether it is a known question to the program.
  private func isAsked(_ text: String) -> Bool {
    let tokens = Token.tokens(of: text)
    guard tokens.count(where: \.isWord) > 2,
      let request = PlainSentences(context.words).request(tokens, isAsking: true)
    else { return false }
    return [.why, .help, .example].contains(request.intent)
  }

  /// A question of somebody who sits beside, about the talk: it says "you" or "that", or takes up a word of what is asked.
  private func reported(asked ask: String) -> Errand? {
    guard
      let lead = line.words.indices.dropFirst().prefix(4).first(where: { line.length(of: .reportedAskings, at: $0) > 0 }
      ),
      case let place = lead + line.length(of: .reportedAskings, at: lead), line.isWord(.askingWords, place),
      place + 1 < line.count
    else { return nil }
    let rest = line.text(of: place..<line.count)
    let words = line.words[(place + 1)...].filter(line.isSpoken)
    let asked = Set(Token.tokens(of: ask).filter(\.isWord).map(\.bare))
    let isAboutTalk =
      isAsked(rest) || words.contains { context.words.contains($0, in: .talkers) }
      || line.length(of: .pronounThings, at: place + 1) > 0
      || words.contains { word in
        word.count > 3 && asked.contains { $0.count > 3 && ($0.hasPrefix(word.prefix(5)) || word.hasPrefix($0)) }
      }
    return isAboutTalk ? .question(rest) : nil
  }

  // MARK: - An answer that is named by its question

  /// "Change easier to my bro", "change what draws him to: money", "add dad reads to me to what she likes", "no the hard thing is fractions".
  var rewriting: Errand? {
    let isLed = start > 0
    if line.isWord(.changeVerbs, start), !line.isWord(.of, start + 1) { return changing(isLed) }
    if case let verb = line.length(of: .addVerbs, at: start), verb > 0 {
      let all = links(.addingLinks, from: start + verb + 1).reversed().map { place in
        rewriting(named: place + 1..<line.count, words: start + verb..<place)
      }
      return errand(all, isAdded: true, isTold: isLed)
    }
    guard let amendment = AmendmentReader(line.text, context.words).amendment, amendment.lead == .doubt,
      line.isWord(.owners, start) || line.isWord(.articles, start)
    else { return nil }
    let links = line.words.indices.dropFirst(start + 2).prefix(3).filter { line.isWord(.plainBe, $0) }
    return errand(
      links.prefix(1).map { rewriting(named: start..<$0, words: $0 + 1..<line.count) }, isAdded: false, isTold: isLed)
  }

  /// Behind a verb such as "change": up to a colon, to a "to", or all of it.
  private func changing(_ isLed: Bool) -> Errand? {
    let first = start + 1
    if let colon = line.words.indices.dropFirst(first + 1).first(where: { [":", "="].contains(line.word($0)) }) {
      let end = line.isWord(.into, colon - 1) ? colon - 1 : colon
      return errand([rewriting(named: first..<end, words: colon + 1..<line.count)], isAdded: false, isTold: true)
    }
    var all = links(.into, from: first + 1).map { rewriting(named: first..<$0, words: $0 + 1..<line.count) }
    if all.allSatisfy({ $0 == nil }), first < line.count {
      all = [Errand.Rewriting(named: line.rest(from: first), words: nil)]
    }
    return errand(all, isAdded: false, isTold: isLed)
  }

  private func errand(_ all: [Errand.Rewriting?], isAdded: Bool, isTold: Bool) -> Errand? {
    let all = all.compactMap(\.self)
    return all.isEmpty ? nil : .rewrite(all, isAdded: isAdded, isTold: isTold)
  }

  private func links(_ list: WordList, from place: Int) -> [Int] {
    line.words.indices.dropFirst(place).filter { line.isWord(list, $0) }
  }

  private func rewriting(named: Range<Int>, words: Range<Int>) -> Errand.Rewriting? {
    guard !named.isEmpty, !words.isEmpty, named.count <= Self.longestNaming,
      line.words[words].contains(where: line.isSpoken)
    else { return nil }
    return Errand.Rewriting(named: line.text(of: named), words: line.text(of: words))
  }

  /// So many words name a question.
  private static let longestNaming = 8
}
