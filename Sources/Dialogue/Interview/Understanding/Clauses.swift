// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// The several requests of one sentence: "add Tom from facilities, and drop the safety officer".
enum Clauses {
  /// Cut where, behind a comma or a word such as "and", another request begins. A line with one request is one clause.
  static func of(_ line: String) -> [String] {
    cut(line, at: [.addOpenings, .dropOpenings, .removalOpenings, .contraryOpenings])
  }

  /// Cut where a further clause begins that likes something or does not: "I like art, but I hate times tables".
  static func telling(_ line: String) -> [String] { cut(line, at: [.likingOpenings, .contraryOpenings]) }

  private static func cut(_ line: String, at openings: [HeardList]) -> [String] {
    var clauses: [String] = []
    var words: [Substring] = []
    let all: [Substring] = line.split(whereSeparator: \.isWhitespace)
    for (place, word) in all.enumerated() {
      if let last = words.last, isJoint(last), begins(all[place...], openings) {
        clauses.append(closed(words))
        words = []
      }
      words.append(word)
    }
    clauses.append(closed(words))
    return clauses.filter { !$0.isEmpty }
  }

  private static func begins(_ words: ArraySlice<Substring>, _ openings: [HeardList]) -> Bool {
    let heard = Language.current.heard
    // No opening is longer, and a long line has many clauses.
    let rest = words.prefix(8).joined(separator: " ")
    if openings.contains(where: { heard.rest(of: rest, after: $0) != nil }) { return true }
    // "take number 2 out", up to where the next clause may begin.
    guard openings.contains(.removalOpenings) else { return false }
    let end = words.firstIndex(where: isJoint).map { words[$0].hasSuffix(",") ? $0 + 1 : $0 } ?? words.endIndex
    return Removal(words[..<end].joined(separator: " ")) != nil
  }

  private static func isJoint(_ word: Substring) -> Bool {
    word.hasSuffix(",") || word.hasSuffix(".")
      || Language.current.heard.hears(word.lowercased(), in: .joints, .clauseJoints)
  }

  /// Without the comma and the "and" at its end.
  private static func closed(_ words: [Substring]) -> String {
    let heard = Language.current.heard
    let kept = Array(words[...].reversedDrop { heard.hears($0.lowercased(), in: .joints, .clauseJoints) })
    return Phrasing.bare(kept.joined(separator: " "))
  }
}

extension ArraySlice {
  /// Without the last elements for which the predicate holds.
  fileprivate func reversedDrop(while predicate: (Element) -> Bool) -> ArraySlice {
    var rest = self
    while let last = rest.last, predicate(last) { rest.removeLast() }
    return rest
  }
}
