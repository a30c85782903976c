// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes an answer apart that names several things.
///
/// Lines and semicolons divide before commas do, and commas before "and" and "or". A sentence that tells something stays whole.
struct ListSplitter {
  private let language: LanguageWords
  private let leadIns: LeadIns
  private let cut: ListPieces

  init(_ language: LanguageWords) {
    self.language = language
    leadIns = LeadIns(language)
    cut = ListPieces(language)
  }

  /// The things in the user's own words, each once, without bullets, fillers and the full stop; one when it is one, none when
  /// it is blank.
  /// - Parameter tokens: those of the text.
  func items(of text: String, _ tokens: [Token]) -> [String] {
    let typed = text.unicodeScalars.split { Character($0).isNewline }
    let lines = typed.map { withoutBullet(Substring($0)) }.filter { !$0.isEmpty }
    if lines.count > 1 { return lines }
    guard let line = lines.first else { return [] }
    if let parts = bulleted(text) { return parts }
    let tokens = line.utf8.count == text.utf8.count ? tokens : Token.tokens(of: line)
    if let parts = plainParts(of: line, tokens) { return distinct(parts.compactMap(cleaned)) }
    let whole = [cleaned(line)].compactMap(\.self)
    let lead = max(leadIns.length(in: line), announcement(in: line, tokens))
    let rest = String(line.dropFirst(lead))
    // A bare "she is" leads a list of short things only.
    let described = lead > 0 ? [] : described(line, tokens)
    if !described.isEmpty { return described }
    guard lead > 0 || !leadIns.isSentence(tokens) else { return clauses(of: line) ?? whole }
    let items = things(of: leadIns.withoutTail(rest))
    // What stands before the list belongs to none of its things; before a single thing it belongs to the answer.
    return items.count > 1 || isRepeated(items, in: rest) ? items : whole
  }

  /// What semicolons, numbers, slashes or full stops divide; nil when they divide nothing.
  private func plainParts(of line: String, _ tokens: [Token]) -> [String]? {
    let ways: [(String, [Token]) -> [String]] = [
      { line, _ in cut.split(line, at: ";") }, cut.splitAtNumbers,
      { line, tokens in cut.split(line, tokens, atSpaced: { $0 == "/" }) }, shortSentences,
    ]
    return ways.lazy.map { $0(line, tokens) }.first { $0.count > 1 }
  }

  /// The things of a list without what leads to it.
  private func things(of text: String) -> [String] {
    var pieces: [String] = []
    for piece in cut.split(text, at: ",") {
      if leadIns.continues(piece), let last = pieces.popLast() {
        pieces.append(last + "," + piece)
      } else {
        pieces.append(piece)
      }
    }
    let items = pieces.flatMap(cut.splitAtAnd).compactMap(cleaned)
    guard items.count > 1 else { return items }
    let leads = pieces.count {
      language.length(of: .itemLeads, at: 0, in: Token.tokens(of: $0).prefix(4).map(\.bare)) > 0
    }
    return distinct(withoutCommonStart(items.map { bare($0, isStep: leads > 1) }))
  }

  /// A thing without what leads to it or follows it: "(also I'm good at) Tableau", "grandma (helps me)".
  private func bare(_ item: String, isStep: Bool) -> String {
    var rest = Substring(item)
    let tokens = Token.tokens(of: item)
    let words = tokens.prefix(4).map(\.bare)
    let first = isStep ? language.length(of: .itemLeads, at: 0, in: words) : 0
    if first > 0, first < words.count, !language.contains(words[first], in: .pronouns) {
      rest = rest[tokens[first].range.lowerBound...]
    }
    if leadIns.startsSentence(words.first ?? "") { rest = rest.dropFirst(leadIns.length(in: String(rest))) }
    let pieces = trimmed(rest).split(separator: " ", maxSplits: 1)
    if pieces.count > 1, language.contains(pieces[0].lowercased(), in: .prepositions) { rest = pieces[1] }
    return cleaned(leadIns.withoutTail(String(rest))) ?? item
  }

  /// "- read it - do the quiz - ask Sam": bullets in one line.
  private func bulleted(_ text: String) -> [String]? {
    guard trimmed(Substring(text)).hasPrefix("- ") else { return nil }
    let line = " " + trimmed(Substring(text))
    let parts = cut.split(line, Token.tokens(of: line), atSpaced: { $0 == "-" }).compactMap(cleaned)
    return parts.count > 1 ? parts.map { String(withoutBullet(Substring($0))) } : nil
  }

  /// "spelling. also reading out loud.": short things with full stops between them.
  private func shortSentences(_ line: String, _ tokens: [Token]) -> [String] {
    let pieces = cut.split(line, tokens, after: ".")
    guard pieces.count > 1 else { return [line] }
    let areShort = pieces.allSatisfy { piece in
      let words = Token.tokens(of: piece).filter(\.isWord)
      return (1...4).contains(words.count) && !leadIns.startsSentence(words[0].bare) && words[0].plain.count > 2
        && !language.contains(words.last?.bare ?? "", in: .titles)
    }
    return areShort ? pieces : [line]
  }

  /// Three or more sentences about the same one.
  private func clauses(of line: String) -> [String]? {
    let pieces = cut.split(line, at: ",").flatMap { piece in
      cut.split(piece, Token.tokens(of: piece), atSpaced: { language.contains($0, in: .and) })
    }.compactMap(cleaned)
    return leadIns.sameSubject(pieces) ? pieces : steps(of: line)
  }

  /// "Tell him the word, he writes it, we check it": short doings that begin with something to be done.
  private func steps(of line: String) -> [String]? {
    let pieces = cut.split(line, at: ",").compactMap(cleaned)
    let starts = pieces.map { Token.tokens(of: $0).filter(\.isWord) }
    guard pieces.count >= 3, starts.allSatisfy({ (2...6).contains($0.count) }), let first = starts[0].first?.bare,
      !leadIns.startsSentence(first), !language.contains(first, in: .sentenceOpeners),
      !language.contains(first, in: .listOwners)
    else { return nil }
    return pieces
  }

  /// "She is patient, kind and good with kids": what somebody is, in a few words each.
  private func described(_ line: String, _ tokens: [Token]) -> [String] {
    let length = describing(tokens)
    guard length > 0, tokens.count > length else { return [] }
    let items = things(of: String(line[tokens[length].range.lowerBound...]))
    let areShort = items.allSatisfy { item in
      let words = Token.tokens(of: item).filter(\.isWord)
      return words.count <= 3 && !leadIns.startsSentence(words.first?.bare ?? "")
    }
    return items.count > 1 && areShort ? items : []
  }

  /// How many words say of whom something is told: "she's", "we are".
  private func describing(_ tokens: [Token]) -> Int {
    guard let first = tokens.first else { return 0 }
    if language.contains(first.isMarked ? first.plain : first.bare, in: .describing) { return 1 }
    if language.contains(first.bare, in: .describing) { return 1 }
    guard tokens.count > 2, language.contains(first.bare, in: .describingSubjects) else { return 0 }
    return language.contains(tokens[1].bare, in: .describingVerbs) ? 2 : 0
  }

  /// How many characters stand before a colon or a dash that announces a list.
  private func announcement(in line: String, _ tokens: [Token]) -> Int {
    let tokens = tokens.prefix(9)
    guard
      let mark = tokens.firstIndex(where: { $0.plain == ":" || (["-", "–", "—"].contains($0.plain) && !$0.isJoined) }),
      isAnnounced(line, mark, Array(tokens))
        || tokens[..<mark].contains(where: { language.contains($0.bare, in: .announcements) })
    else { return 0 }
    return line.distance(from: line.startIndex, to: tokens[mark].range.upperBound)
  }

  /// "Helping hands: Rosa, Jim, the neighbor"
  private func isAnnounced(_ line: String, _ mark: Int, _ tokens: [Token]) -> Bool {
    tokens[mark].plain == ":" && mark <= 4 && line[tokens[mark].range.upperBound...].count { $0 == "," } >= 2
  }

  /// "to read and to write" are "read" and "write".
  private func withoutCommonStart(_ items: [String]) -> [String] {
    guard items.count > 1, let first = items.first else { return items }
    if items.allSatisfy({ commonStart(of: $0, .commonTo) > 0 }) {
      return items.map { String($0.dropFirst(commonStart(of: $0, .commonTo))) }
    }
    // "both math and art", "I like to draw and play guitar"
    let length = max(commonStart(of: first, .commonStarts), commonStart(of: first, .commonTo))
    return length > 0 ? [String(first.dropFirst(length))] + items.dropFirst() : items
  }

  /// How many characters the word of a list and the space after it have at the beginning of an item.
  private func commonStart(of item: String, _ list: WordList) -> Int {
    let word = item.prefix { $0 != " " }
    return word.count < item.count && language.contains(word.lowercased(), in: list) ? word.count + 1 : 0
  }

  private func distinct(_ items: [String]) -> [String] {
    var seen: Set<String> = []
    return items.filter { seen.insert($0.lowercased()).inserted }
  }

  /// "focus, focus": one thing, said again.
  private func isRepeated(_ items: [String], in text: String) -> Bool {
    let pieces = cut.split(text, at: ",").compactMap(cleaned)
    return items.count == 1 && pieces.count > 1 && pieces.allSatisfy { $0.lowercased() == items[0].lowercased() }
  }

  private func withoutBullet(_ line: Substring) -> String {
    var rest = trimmed(line)
    if let first = rest.first, "-*•–".contains(first), rest.dropFirst().first?.isWhitespace == true {
      rest = trimmed(rest.dropFirst())
    } else {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      let mark = rest.dropFirst(digits.count).first
      let isNumbered = (1...2).contains(digits.count) && (mark == "." || mark == ")")
      if isNumbered, rest.dropFirst(digits.count + 1).first?.isWhitespace == true, !isCounted(String(rest)) {
        rest = trimmed(rest.dropFirst(digits.count + 1))
      }
    }
    return String(rest)
  }

  /// "1. one 2. two" is a list in one line.
  private func isCounted(_ line: String) -> Bool { cut.splitAtNumbers(line, Token.tokens(of: line)).count > 1 }

  /// Without the words that only join it to what went before; nil when nothing else is left.
  private func cleaned(_ piece: String) -> String? {
    var rest = trimmed(Substring(piece))
    while let filler = filler(before: rest) { rest = trimmed(rest.dropFirst(filler).drop { $0 == "," || $0 == "." }) }
    if !rest.hasSuffix("...") { rest = withoutEnd(rest) { ".,;".contains($0) || $0.isWhitespace } }
    return rest.contains { $0.isLetter || $0.isNumber || $0.isSymbol } ? String(rest) : nil
  }

  private func trimmed(_ text: Substring) -> Substring {
    withoutEnd(text.drop { $0.isWhitespace }) { $0.isWhitespace }
  }

  private func withoutEnd(_ text: Substring, _ isDropped: (Character) -> Bool) -> Substring {
    guard let last = text.lastIndex(where: { !isDropped($0) }) else { return "" }
    return text[...last]
  }

  /// How long the first word is when it only joins.
  private func filler(before rest: Substring) -> Int? {
    let word = rest.prefix(16).prefix { $0.isLetter }
    let plain = word.lowercased()
    guard language.contains(plain, in: .listFillers) else { return nil }
    // "wait" and "so" only before a comma or at the end.
    let next = rest.dropFirst(word.count).first
    if language.contains(plain, in: .pausing) { return next == "," || next == nil ? word.count : nil }
    return next?.isLetter != true && next != "-" && next != "'" && next != "’" ? word.count : nil
  }
}
