// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// The thing that is told where it is asked whether there is another one: "get better at writing", "and fractions", "maybe spelling
/// too", "yes, my handwriting".
struct ToldThing: Equatable {
  /// As typed, without what only leads to it.
  let words: String

  /// Nil where a line names nothing: "yes, there is one more", "hm", "what do you think?".
  /// - Parameter line: the whole line, or what stands behind a yes.
  init?(_ line: String) {
    guard !Asking.isQuestion(line), PoorAnswer(line, for: .text) == nil else { return nil }
    let heard = Language.current.heard
    var parts = line.split(whereSeparator: \.isWhitespace).map { (typed: String($0), bare: Self.bare($0)) }
    while let length = Self.length(of: .furtherLeads, at: parts.map(\.bare)) { parts.removeFirst(length) }
    while let last = parts.last, heard.hears(last.bare, in: .furtherTails) { parts.removeLast() }
    let rest = Phrasing.bare(parts.map(\.typed).joined(separator: " "))
    guard SpokenClause.clauses(of: rest).contains(where: { !$0.terms.isEmpty }), PoorAnswer(rest, for: .text) == nil
    else { return nil }
    words = rest
  }

  /// Marks that stand alone lead to nothing.
  private static func length(of list: HeardList, at words: [String]) -> Int? {
    guard let first = words.first else { return nil }
    let length = first.isEmpty ? 1 : Language.current.heard.length(of: list, at: words)
    return length > 0 ? length : nil
  }

  private static func bare(_ word: Substring) -> String { SpokenClause.words(of: String(word)).joined() }
}
