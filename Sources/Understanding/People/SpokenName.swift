// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// A word of a line in which names are looked for.
package struct SpokenName: Equatable {
  /// As typed, without marks around it.
  package let typed: String
  /// In lower case, with a straight apostrophe.
  package let said: String
  /// Whether a mark ends a clause behind it.
  package let endsClause: Bool

  package static func words(of line: String) -> [SpokenName] {
    line.replacing("\u{2019}", with: "'").split(whereSeparator: \.isWhitespace).compactMap { part in
      let bare = part.drop { !$0.isLetter && !$0.isNumber }
      var typed = bare
      while let last = typed.last, !last.isLetter, !last.isNumber { typed.removeLast() }
      guard !typed.isEmpty else { return nil }
      let isShort = typed.count == 1 && bare.last == "."
      return SpokenName(
        typed: String(typed), said: typed.lowercased(),
        endsClause: typed.count < bare.count && bare.last.map { ",.;:!?)".contains($0) } == true && !isShort)
    }
  }

  package var isCapitalized: Bool { typed.first?.isUppercase == true }

  /// Without the ending that says whose: "Rosa" of "Rosa's".
  package var owner: String? { typed.count > 2 && said.hasSuffix("'s") ? String(typed.dropLast(2)) : nil }

  /// Whether it can be a name as it is written: in capitals, or no word that says something else.
  package var canBeName: Bool {
    let heard = Language.current.heard
    guard said.contains(where: \.isLetter), said.count > 1 || isCapitalized else { return false }
    // "Call her Monday", "call her Mom" name nobody anew.
    guard heard.spans[said] == nil, !heard.hears(said, in: .kin) else { return false }
    // "One is enough"
    guard heard.number(said) == nil || isCapitalized else { return false }
    if heard.hears(said, in: .noNames, .functionWords, .hedges, .unnamedWords) {
      return isCapitalized && heard.hears(said, in: .everydayNames)
    }
    return isCapitalized || !heard.hears(said, in: .finiteVerbs, .personRemarks, .personPlaces)
  }
}
