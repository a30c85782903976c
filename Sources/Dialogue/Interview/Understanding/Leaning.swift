// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// Which way a clause tells of a thing: "I like drawing and I'm good at soccer and I hate times tables" names two things that are
/// liked, and one that is not.
enum Leaning {
  case toward, against

  /// The words of a line without the clauses that say the contrary of how it begins; all of them where none does.
  static func agreeing(_ line: String) -> String {
    let clauses = Self.clauses(of: line)
    guard clauses.count > 1, let first = clauses.lazy.compactMap(of).first else { return line }
    let kept = clauses.filter { of($0).map { $0 == first } ?? true }
    return kept.count == clauses.count ? line : kept.joined(separator: ", ")
  }

  /// Cut where, behind a comma or a word such as "and", a further clause begins that likes something or does not: "I like art, but I
  /// hate times tables".
  private static func clauses(of line: String) -> [String] {
    let heard = Language.current.heard
    var clauses: [[Substring]] = [[]]
    let all: [Substring] = line.split(whereSeparator: \.isWhitespace)
    for (place, word) in all.enumerated() {
      // No opening is longer, and a long line has many clauses.
      let rest = all[place...].prefix(8).joined(separator: " ")
      if let last = clauses.last?.last, isJoint(last),
        [.likingOpenings, .contraryOpenings].contains(where: { heard.rest(of: rest, after: $0) != nil })
      {
        clauses.append([])
      }
      clauses[clauses.count - 1].append(word)
    }
    return clauses.map(closed).filter { !$0.isEmpty }
  }

  private static func isJoint(_ word: Substring) -> Bool {
    word.hasSuffix(",") || word.hasSuffix(".")
      || Language.current.heard.hears(word.lowercased(), in: .joints, .clauseJoints)
  }

  /// Without the comma and the "and" at its end.
  private static func closed(_ words: [Substring]) -> String {
    var kept = words
    while let last = kept.last, Language.current.heard.hears(last.lowercased(), in: .joints, .clauseJoints) {
      kept.removeLast()
    }
    return Phrasing.bare(kept.joined(separator: " "))
  }

  private static func of(_ clause: String) -> Leaning? {
    let heard = Language.current.heard
    let bare = Phrasing.withoutRequestLeads(clause)
    if heard.rest(of: bare, after: .contraryOpenings) != nil { return .against }
    return heard.rest(of: bare, after: .likingOpenings) != nil ? .toward : nil
  }
}
