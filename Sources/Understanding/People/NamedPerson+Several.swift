// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

extension NamedPerson {
  /// Everybody whom the words name, in their order, with all that is told of them: "my advisor Dr. Lee, and Priya" are two. A comma
  /// alone joins what somebody is or a remark to the name before it ("Lee, buddy", "Jonas, he sits beside me"), and the two halves of
  /// one name ("Smith, John").
  package static func all(in words: String) -> [NamedPerson] { mentioned(in: words).filter { !$0.isExcluded } }

  /// Everybody who is named as not meant: "my mom but not my dad", "everyone but dad".
  package static func excluded(in words: String) -> [NamedPerson] { mentioned(in: words).filter(\.isExcluded) }

  package static func mentioned(in words: String) -> [NamedPerson] {
    let found = NamePieces(words)
    let pieces = found.pieces
    let named = pieces.filter { pieces.count == 1 || $0.isExcluded || !hears($0.text, in: .nobody) }
    let meant = named.filter { !$0.isExcluded }
    var roll = PersonRoll(found.line, isList: isList(meant), count: meant.count { $0.sentence == 0 })
    for piece in named { roll.take(piece) }
    return roll.finished
  }

  /// Whether the words name several people. One or two words without a mark never do, which needs no list of words to tell: a
  /// conversation starts sooner.
  package static func areSeveral(_ words: String) -> Bool {
    let isShort =
      words.split(whereSeparator: \.isWhitespace).count < 3 && !words.contains { $0.isPunctuation || $0.isSymbol }
    return !isShort && all(in: words).count > 1
  }

  /// "Priya, Tom and Lee": with an "and" before the last one, commas stand between people.
  private static func isList(_ pieces: [NamePieces.Piece]) -> Bool {
    pieces.count > 2 && pieces.last?.isJoined == true && pieces.allSatisfy { looksLikePerson($0.text) }
  }

  /// Whether words go on about somebody rather than name one: "he sits beside me", "from the office".
  static func tellsMore(_ text: String) -> Bool {
    guard !isSelf(text) else { return false }
    let words = text.split(separator: " ").map(String.init)
    let first = words.first?.lowercased() ?? ""
    let heard = Language.current.heard
    return heard.hears(first, in: .personRemarks, .personPlaces) || heard.spans[text.lowercased()] != nil
      || (first.first?.isNumber == true && text.contains(where: \.isLetter))
      || PersonParts.opensDeed(words, at: 0)
  }

  /// Whether there is a name in words such as "my advisor Dr. Lee".
  package static func holdsName(_ words: String) -> Bool { words.contains(where: \.isUppercase) }

  static func looksLikePerson(_ text: String) -> Bool {
    guard !tellsMore(text) else { return false }
    return holdsName(text) || isPossessive(text) || isReference(text) || role(in: text) != nil || isShortName(text)
  }

  /// "priya", "mr diaz"
  private static func isShortName(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ")
    let heard = Language.current.heard
    let first = words.first.map(String.init) ?? ""
    return words.count <= 2 && !heard.hears(first, in: .noNames) && heard.number(first) == nil
  }
}
