// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes an answer apart that names several things.
///
/// Lines and semicolons divide before commas do, and commas before "and" and "or". A sentence that tells something stays whole.
enum ListSplitter {
  /// The things in the user's own words, each once, without bullets, fillers and the full stop; one when it is one, none when
  /// it is blank.
  static func items(of text: String) -> [String] {
    let lines = text.split(whereSeparator: \.isNewline).map(withoutBullet).filter { !$0.isEmpty }
    if lines.count > 1 { return lines }
    guard let line = lines.first else { return [] }
    for clauses in [
      ListPieces.split(line, at: [";"]), ListPieces.splitAtNumbers(line), ListPieces.split(line, atSpaced: "/"),
      shortSentences(line),
    ] where clauses.count > 1 {
      return distinct(clauses.compactMap(cleaned))
    }
    let whole = [cleaned(line)].compactMap(\.self)
    let lead = max(LeadIns.length(in: line), announcement(in: line))
    let rest = String(line.dropFirst(lead))
    // A bare "she is" leads a list of short things only.
    let described = lead > 0 ? [] : described(line)
    if !described.isEmpty { return described }
    guard lead > 0 || !LeadIns.isSentence(line) else { return clauses(of: line) ?? whole }
    let items = things(of: rest)
    // What stands before the list belongs to none of its things; before a single thing it belongs to the answer.
    return items.count > 1 || isRepeated(items, in: rest) ? items : whole
  }

  /// The things of a list without what leads to it.
  private static func things(of text: String) -> [String] {
    var pieces: [String] = []
    for piece in ListPieces.split(text, at: [","]) {
      if LeadIns.continues(piece), let last = pieces.popLast() {
        pieces.append(last + "," + piece)
      } else {
        pieces.append(piece)
      }
    }
    let items = pieces.flatMap(ListPieces.splitAtAnd).compactMap(cleaned)
    return distinct(withoutCommonStart(items))
  }

  /// "spelling. also reading out loud.": short things with full stops between them.
  private static func shortSentences(_ line: String) -> [String] {
    let pieces = ListPieces.split(line, after: ".")
    let areShort = pieces.allSatisfy { piece in
      let words = Token.tokens(of: piece).filter(\.isWord)
      return (1...4).contains(words.count) && !LeadIns.startsSentence(words[0].plain) && words[0].plain.count > 2
        && !isTitle(words.last?.plain ?? "")
    }
    return areShort ? pieces : [line]
  }

  private static func isTitle(_ word: String) -> Bool {
    ["mr", "mrs", "ms", "dr", "st", "no", "vs", "jr", "prof"].contains(word)
  }

  /// Three or more sentences about the same one.
  private static func clauses(of line: String) -> [String]? {
    let pieces = ListPieces.split(line, at: [","]).flatMap { ListPieces.split($0, atSpaced: "and") }.compactMap(cleaned)
    return LeadIns.sameSubject(pieces) ? pieces : nil
  }

  /// "She is patient, kind and good with kids": what somebody is, in a few words each.
  private static func described(_ line: String) -> [String] {
    let tokens = Token.tokens(of: line)
    let joined = ["she's", "he's", "they're", "i'm", "we're", "shes", "hes", "theyre", "im"]
    let length =
      tokens.first.map { joined.contains($0.plain) } == true
      ? 1
      : tokens.count > 2 && ["she", "he", "they", "i", "we"].contains(tokens[0].plain)
        && ["is", "are", "am"].contains(tokens[1].plain) ? 2 : 0
    guard length > 0, tokens.count > length else { return [] }
    let items = things(of: String(line[tokens[length].range.lowerBound...]))
    let areShort = items.allSatisfy { item in
      let words = Token.tokens(of: item).filter(\.isWord)
      return words.count <= 3 && !LeadIns.startsSentence(words.first?.plain ?? "")
    }
    return items.count > 1 && areShort ? items : []
  }

  /// How many characters stand before a colon or a dash that announces a list.
  private static func announcement(in line: String) -> Int {
    let tokens = Token.tokens(of: line).prefix(9)
    guard
      let mark = tokens.firstIndex(where: { $0.plain == ":" || (["-", "–", "—"].contains($0.plain) && !$0.isJoined) }),
      tokens[..<mark].contains(where: { LeadIns.announcements.contains($0.plain) })
    else { return 0 }
    return line.distance(from: line.startIndex, to: tokens[mark].range.upperBound)
  }

  /// "to read and to write" are "read" and "write".
  private static func withoutCommonStart(_ items: [String]) -> [String] {
    guard items.count > 1, let first = items.first else { return items }
    if items.allSatisfy({ $0.lowercased().hasPrefix("to ") }) { return items.map { String($0.dropFirst(3)) } }
    for word in ["both ", "either "] where first.lowercased().hasPrefix(word) {
      return [String(first.dropFirst(word.count))] + items.dropFirst()
    }
    // "I like to draw and play guitar"
    if first.lowercased().hasPrefix("to ") { return [String(first.dropFirst(3))] + items.dropFirst() }
    return items
  }

  private static func distinct(_ items: [String]) -> [String] {
    var seen: Set<String> = []
    return items.filter { seen.insert($0.lowercased()).inserted }
  }

  /// "focus, focus": one thing, said again.
  private static func isRepeated(_ items: [String], in text: String) -> Bool {
    let pieces = ListPieces.split(text, at: [","]).compactMap(cleaned)
    return items.count == 1 && pieces.count > 1 && pieces.allSatisfy { $0.lowercased() == items[0].lowercased() }
  }

  private static func withoutBullet(_ line: Substring) -> String {
    var rest = trimmed(line)
    if let first = rest.first, "-*•–".contains(first), rest.dropFirst().first?.isWhitespace == true {
      rest = trimmed(rest.dropFirst())
    } else {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      let mark = rest.dropFirst(digits.count).first
      let isNumbered = (1...2).contains(digits.count) && (mark == "." || mark == ")")
      // "1. one 2. two" is a list in one line.
      let goesOn =
        rest.dropFirst(digits.count + 1).contains(where: { $0 == "." || $0 == ")" }) && digits == "1"
        && ListPieces.splitAtNumbers(String(rest)).count > 1
      if isNumbered, !goesOn, rest.dropFirst(digits.count + 1).first?.isWhitespace == true {
        rest = trimmed(rest.dropFirst(digits.count + 1))
      }
    }
    return String(rest)
  }

  /// Without the words that only join it to what went before; nil when nothing else is left.
  private static func cleaned(_ piece: String) -> String? {
    var rest = trimmed(Substring(piece))
    while let filler = filler(before: rest) { rest = trimmed(rest.dropFirst(filler).drop { $0 == "," || $0 == "." }) }
    if !rest.hasSuffix("...") { rest = withoutEnd(rest) { ".,;".contains($0) || $0.isWhitespace } }
    return rest.contains { $0.isLetter || $0.isNumber || $0.isSymbol } ? String(rest) : nil
  }

  private static func trimmed(_ text: Substring) -> Substring {
    withoutEnd(text.drop { $0.isWhitespace }) { $0.isWhitespace }
  }

  private static func withoutEnd(_ text: Substring, _ isDropped: (Character) -> Bool) -> Substring {
    guard let last = text.lastIndex(where: { !isDropped($0) }) else { return "" }
    return text[...last]
  }

  /// How long the first word is when it only joins.
  private static func filler(before rest: Substring) -> Int? {
    let word = rest.prefix(8).prefix { $0.isLetter }
    guard fillers.contains(word.lowercased()) else { return nil }
    // "wait" and "so" only before a comma or at the end.
    let next = rest.dropFirst(word.count).first
    if pausing.contains(word.lowercased()) { return next == "," || next == nil ? word.count : nil }
    return next?.isLetter != true && next != "-" && next != "'" && next != "’" ? word.count : nil
  }

  private static let pausing: Set<String> = ["wait", "so", "ok", "okay", "hmm", "hm", "maybe", "right", "yeah", "yes"]

  static let fillers: Set<String> = [
    "oh", "and", "or", "also", "plus", "then", "um", "uh", "well", "wait", "ok", "okay", "hmm", "hm",
  ]
}
