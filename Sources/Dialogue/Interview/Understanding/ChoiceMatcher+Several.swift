// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

extension ChoiceMatcher {
  /// Several choices in one line: "1, 3 and 4", "1 3", "no time; no tools", "all of them". A line that as a whole means one choice
  /// is one, even when it holds a comma.
  func matchSeveral(_ words: String) -> [(words: String, match: Match)] {
    let folded = Phrasing.folded(words)
    let (match, sureness) = find(words)
    let whole = [(words: words, match: match)]
    if exact(folded) != nil { return whole }
    if isAll(words), !offers.isEmpty {
      return offers.map { (words, .one($0.item)) }
    }
    if case .several(let items) = match, sureness == .exact { return items.map { (words, .one($0)) } }
    // "Not 1, 2 or 3" is what is left, and none of its pieces.
    if case .one(let item) = match, sureness == .exact, item.id != nil { return whole }
    if let pieces = matchesOfPieces(words) { return pieces }
    if case .several(let items) = match { return items.map { (words, .one($0)) } }
    return whole
  }

  /// Whether a line takes all choices, or none: "all of them".
  func namesAll(_ words: String) -> Bool {
    isAll(words) || Self.behindNone(words) != nil
  }

  /// The choices piece by piece, as they were named; nil where the line is no list of choices and things beside them.
  private func matchesOfPieces(_ words: String) -> [(words: String, match: Match)]? {
    let all = Self.pieces(of: words).flatMap { piece -> [(words: String, match: Match)] in
      let (match, sureness) = find(piece)
      // "The first two and the noise"
      guard case .several(let items) = match, sureness == .exact else { return [(piece, match)] }
      return items.map { (piece, .one($0)) }
    }
    guard all.count > 1 else { return nil }
    // Behind numbers, a longer piece says what holds of them.
    if Self.isNumber(all[0].words) {
      return all.filter {
        Self.isChoice($0.match) || Self.isNumber($0.words) || (allowsOwnWords && Self.isThing($0.words))
      }
    }
    let matches = all.filter { Self.isChoice($0.match) || !Self.isIdle($0.words) }
    let areChoices = matches.map { Self.isChoice($0.match) }
    // Own words may hold a comma or an "and"; cut them only where every piece is a choice, or a thing beside one.
    let areThings = zip(matches, areChoices).allSatisfy { $1 || (allowsOwnWords && Self.isThing($0.words)) }
    return areChoices.contains(true) && areThings ? matches : nil
  }

  private static func isNumber(_ piece: String) -> Bool { number(Phrasing.folded(piece)) != nil }

  private static func isChoice(_ match: Match) -> Bool {
    if case .one(let item) = match { item.id != nil } else { false }
  }

  /// "Priya", "the new manual": more words may be a remark about what stands before, and what is denied is no thing.
  private static func isThing(_ piece: String) -> Bool {
    Phrasing.wordCount(piece) <= 3 && !SpokenClause.clauses(of: piece).contains(where: \.denies)
  }

  /// Whether a piece tells nothing: "then trying".
  private static func isIdle(_ piece: String) -> Bool {
    SpokenClause.clauses(of: piece).allSatisfy { $0.terms.isEmpty && !$0.denies }
      && !piece.contains(where: \.isNumber)
  }

  /// Cut at commas, semicolons, words such as "and", and "&"; at blanks too when all are numbers.
  static func pieces(of words: String) -> [String] {
    let blanks = words.split { $0.isWhitespace || $0 == "," || $0 == ";" || $0 == "&" }
    let heard = Language.current.heard
    let numbers = blanks.filter { !heard.hears($0.lowercased(), in: .joints) }
    if numbers.allSatisfy({ number(String($0)) != nil }) { return numbers.map(String.init) }
    var pieces: [String] = []
    for part in words.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "&" }) {
      var piece: [Substring] = []
      for word in part.split(whereSeparator: \.isWhitespace) {
        if heard.hears(word.lowercased(), in: .joints) {
          pieces.append(piece.joined(separator: " "))
          piece = []
        } else {
          piece.append(word)
        }
      }
      pieces.append(piece.joined(separator: " "))
    }
    return pieces.filter { !$0.isEmpty }
  }
}
