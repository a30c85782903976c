// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes an answer apart that names several things.
///
/// Lines and semicolons divide before commas do, and commas before "and" and "or". A sentence that tells something stays whole.
enum ListSplitter {
  /// The things in the user's own words, without bullets, fillers and the full stop; one when it is one, none when it is blank.
  static func items(of text: String) -> [String] {
    let lines = text.split(whereSeparator: \.isNewline).map(withoutBullet).filter { !$0.isEmpty }
    if lines.count > 1 { return lines }
    guard let line = lines.first else { return [] }
    let clauses = ListPieces.split(line, at: [";"])
    if clauses.count > 1 { return clauses.compactMap(cleaned) }
    let lead = LeadIns.length(in: line)
    guard lead > 0 || !LeadIns.isSentence(line) else { return [cleaned(line)].compactMap(\.self) }
    let rest = String(line.dropFirst(lead))
    let items = ListPieces.split(rest, at: [","]).flatMap(ListPieces.splitAtAnd).compactMap(cleaned)
    // What stands before the list belongs to none of its things; before a single thing it belongs to the answer.
    return items.count > 1 ? items : [cleaned(line)].compactMap(\.self)
  }

  private static func withoutBullet(_ line: Substring) -> String {
    var rest = trimmed(line)
    if let first = rest.first, "-*•–".contains(first), rest.dropFirst().first?.isWhitespace == true {
      rest = trimmed(rest.dropFirst())
    } else {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      let mark = rest.dropFirst(digits.count).first
      let isNumbered = (1...2).contains(digits.count) && (mark == "." || mark == ")")
      if isNumbered, rest.dropFirst(digits.count + 1).first?.isWhitespace == true {
        rest = trimmed(rest.dropFirst(digits.count + 1))
      }
    }
    return String(rest)
  }

  /// Without the words that only join it to what went before.
  private static func cleaned(_ piece: String) -> String? {
    var rest = trimmed(Substring(piece))
    while let filler = filler(before: rest) { rest = trimmed(rest.dropFirst(filler)) }
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
    let word = rest.prefix(6).prefix { $0.isLetter }
    return fillers.contains(word.lowercased()) && rest.dropFirst(word.count).first?.isLetter != true ? word.count : nil
  }

  static let fillers: Set<String> = ["oh", "and", "or", "also", "plus", "then", "um", "uh", "well"]
}
