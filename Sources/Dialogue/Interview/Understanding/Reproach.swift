// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// What goes round an answer and is said to the program, not told: "i told u", "like we said", "bruh", "lol".
package enum Reproach {
  /// The line without it: "I told you, payroll", "payroll, like I said", "bruh. payroll" and "payroll lol" are all payroll. A line that
  /// is nothing else stays as it is.
  /// - Parameter answers: whether the line is known to be an answer. "Ugh, how many more" asks; "I told you, payroll" tells in any case.
  package static func cut(from line: String, answers: Bool = true) -> String {
    guard line.utf8.count <= longestVent, answers || !opensWithOutburst(line) else { return line }
    var told = line
    while true {
      let shorter = withoutTail(withoutLead(withoutSentences(told)))
      guard shorter != told, shorter.contains(where: { $0.isLetter || $0.isNumber }) else { return told }
      told = shorter
    }
  }

  /// In bytes: whoever writes more tells a story, which is kept as it is.
  private static let longestVent = 1000

  /// Whether a line is nothing else: "bruh.", "i just said that. wtf".
  package static func isAll(_ line: String) -> Bool {
    let parts = parts(of: line)
    return !parts.isEmpty && parts.allSatisfy { isOne($0.words) }
  }

  private static func opensWithOutburst(_ line: String) -> Bool {
    parts(of: line).contains { Language.current.heard.length(of: .outbursts, at: $0.words) > 0 }
  }

  /// Sentences that are nothing else, but for all of them: "5. i just said that. wtf".
  private static func withoutSentences(_ line: String) -> String {
    let parts = parts(of: line)
    let kept = parts.filter { !isOne($0.words) && ($0 == parts[0] || !asksInAnger($0.words)) }
    guard kept.count < parts.count, let last = kept.last else { return line }
    // A mark at the end of what is kept stays; one that joined it to what is left away does not.
    let isEnd = last == parts.last
    let text = Phrasing.trimmed(kept.map { String(line[$0.range]) }.joined())
    return isEnd ? text : trimmed(text)
  }

  /// Whether words are one such saying, or several of them: "lol i told u".
  private static func isOne(_ words: [String]) -> Bool {
    let heard = Language.current.heard
    var rest = words[...]
    while !rest.isEmpty {
      let lists: [HeardList] = [.reproachLeads, .reproachTails, .outbursts]
      guard let length = lists.map({ heard.length(of: $0, at: rest) }).max(), length > 0 else { return false }
      rest = rest.dropFirst(length)
    }
    return !words.isEmpty
  }

  /// "Wtf is that", behind an answer: said of what stands on the screen.
  private static func asksInAnger(_ words: [String]) -> Bool {
    let heard = Language.current.heard
    let length = heard.length(of: .outbursts, at: words)
    return length > 0 && length < words.count && heard.hears(words[length], in: .finiteVerbs)
  }

  private static func withoutLead(_ line: String) -> String {
    let folded = folded(line)
    let lead = entries(.reproachLeads, .outbursts).filter { lead in
      guard folded.hasPrefix(lead), let next = folded.dropFirst(lead.count).first, marks.contains(next) else {
        return false
      }
      return next != " " || isToldBehind(lead, in: folded)
    }.max { $0.count < $1.count }
    return lead.map { String(line.dropFirst($0.count).drop(while: marks.contains)) } ?? line
  }

  private static func withoutTail(_ line: String) -> String {
    let folded = folded(line)
    let tail = entries(.reproachTails, .outbursts).filter { tail in
      folded.hasSuffix(", \(tail)") || folded.hasSuffix(". \(tail)")
        || (folded.hasSuffix(" \(tail)") && (isLong(tail) || isBehindThing(tail, in: folded)))
    }.max { $0.count < $1.count }
    return tail.map { trimmed(String(line.dropLast($0.count))) } ?? line
  }

  /// "My report card lol" ends with a laugh; "i play lol" and "good at lol" with a game.
  private static func isBehindThing(_ tail: String, in line: String) -> Bool {
    let heard = Language.current.heard
    let before = line.dropLast(tail.count).split(whereSeparator: \.isWhitespace)
    guard heard.hears(tail, in: .outbursts), let last = before.last else { return false }
    return !heard.hears(last, in: .verbs, .functionWords, .personPlaces, .possessives, .joints)
  }

  /// Whether what stands behind a reproach without a mark begins like a sentence: "i already said i will forget", not "i already
  /// said sorry".
  private static func isToldBehind(_ lead: String, in line: String) -> Bool {
    let heard = Language.current.heard
    let rest = line.dropFirst(lead.count).split(whereSeparator: \.isWhitespace)
    guard isLong(lead) || heard.hears(lead, in: .outbursts), rest.count > 1 else { return false }
    return heard.hears(rest[0].filter(\.isLetter), in: .toldOpenings)
  }

  private struct Part: Equatable {
    let range: Range<String.Index>
    let words: [String]
  }

  /// What stands between full stops and the like.
  private static func parts(of line: String) -> [Part] {
    var parts: [Part] = []
    var start = line.startIndex
    func close(at end: String.Index) {
      let words = SpokenClause.words(of: String(line[start..<end]))
      if !words.isEmpty { parts.append(Part(range: start..<end, words: words)) }
      start = end
    }
    for place in line.indices where ".!?".contains(line[place]) {
      let after = line.index(after: place)
      if after == line.endIndex || line[after].isWhitespace { close(at: after) }
    }
    close(at: line.endIndex)
    return parts
  }

  private static func trimmed(_ text: String) -> String {
    String(text[...].reversedDrop { ",;.".contains($0) || $0.isWhitespace })
  }

  private static func folded(_ line: String) -> String { line.lowercased().replacing("\u{2019}", with: "'") }

  private static func entries(_ lists: HeardList...) -> [String] {
    lists.flatMap { Language.current.heard[$0] }
  }

  /// Whether a reproach has words enough to be one by itself.
  private static func isLong(_ reproach: String) -> Bool { reproach.split(separator: " ").count > 2 }

  private static let marks: Set<Character> = [",", ".", ":", ";", "-", "!", " "]
}
