// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// How much of a need an entry answers: the share of the need's words that it has, rare words counting more.
///
/// A word counts in full when the entry has it where it says what it is for (title, needs, keywords, topic), and by half
/// in the summary or the steps. Unlike the score it can be compared between needs, so "nothing fits" is decided by it.
struct Fit {
  /// Below this share nothing fits: most of what was said is not what the entry is about. Of thirty needs that the shipped
  /// catalogue answers the lowest but one reaches 0.48, most reach 0.7; of twenty-four that it cannot answer all but two
  /// stay at 0.42 or below. The tests hold it against both sides.
  static let least = 0.43
  /// In a long story only the rarest words are held against an entry: no entry has all words of a page.
  static let wordLimit = 6

  private let rarities: [(typed: String, rarity: Double)]
  private let terms: [QueryTerm]

  /// - Parameter rarity: the idf of a term.
  init(_ terms: [QueryTerm], rarity: (String) -> Double) {
    self.terms = terms
    let typed = terms.filter { $0.origin != .synonym }
    rarities = typed.map { (typed: $0.typed, rarity: rarity($0.term)) }.sorted {
      $0.rarity != $1.rarity ? $0.rarity > $1.rarity : $0.typed < $1.typed
    }
  }

  /// From 0, nothing in common, to 1.
  func share(of matches: [Match]) -> Double {
    var found: [String: Double] = [:]
    for match in matches {
      let worth = Self.worth(of: match)
      for word in match.term.typed.split(separator: " ") { found[String(word)] = max(found[String(word)] ?? 0, worth) }
    }
    let demanded = rarities.prefix(Self.wordLimit).reduce(0) { $0 + $1.rarity }
    guard demanded > 0 else { return 0 }
    let answered = rarities.reduce(0) { $0 + $1.rarity * (found[$1.typed] ?? 0) }
    return min(1, answered / demanded)
  }

  private static func worth(of match: Match) -> Double {
    let place = EntryField(rawValue: match.field)
    let whole =
      switch match.term.origin {
      case .typed: 1.0
      case .synonym: 0.8
      case .correction: 0.7
      }
    return place == .summary || place == .steps ? whole / 2 : whole
  }
}
