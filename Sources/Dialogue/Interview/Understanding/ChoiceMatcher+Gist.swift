// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

extension ChoiceMatcher {
  /// The choice that is called like this, whatever only weighs around it: "just me" is "me".
  func exact(_ word: String) -> Offer? {
    if let exact = offers.first(where: { $0.names.contains(word) }) { return exact }
    let said = Self.weighed(word)
    return said.isEmpty ? nil : offers.first { $0.names.contains { Self.weighed($0) == said } }
  }

  /// The words of a line without those that only weigh.
  private static func weighed(_ line: String) -> String {
    let heard = Language.current.heard
    return SpokenClause.words(of: line).filter { !heard.hears($0, in: .hedges) }.joined(separator: " ")
  }

  /// Whether a line is nothing but numbers, or the text of a choice, or own words marked as such.
  func names(_ words: String) -> Bool {
    let line = Phrasing.folded(words)
    if offers.contains(where: { Phrasing.folded($0.text) == line || $0.id == line }) { return true }
    if let head = line.split(separator: ":").first, Self.number(String(head)) == offers.count + 1 { return true }
    return Self.pieces(of: words).allSatisfy { Self.number(Phrasing.folded($0)) != nil }
  }

  /// What stands behind "none of these"; nil where nobody says so.
  static func behindNone(_ words: String) -> String? {
    let heard = Language.current.heard
    func isNone(_ words: String) -> Bool {
      let said = weighed(words)
      return !said.isEmpty && heard[.noneOfThese].contains { weighed($0) == said }
    }
    if isNone(words) { return "" }
    let marks: Set<Character> = [",", ".", ";", ":", "-", "–", "—", "!"]
    guard let mark = words.firstIndex(where: marks.contains) else { return nil }
    guard isNone(String(words[..<mark])) else { return nil }
    return Phrasing.trimmed(String(words[mark...].drop { marks.contains($0) || $0.isWhitespace }))
  }

  /// Whether a line asks something: then it chooses nothing by its words.
  static func asks(_ words: String) -> Bool {
    if words.contains("?") { return true }
    let heard = Language.current.heard
    let first = SpokenClause.words(of: words).first { !heard.hears($0, in: .hedges) }
    return first.map { heard.hears($0, in: .choiceQuestions) } ?? false
  }

  /// The choices that begin like this, whatever only leads to it: "just tell me", "yes i agree".
  func beginning(with word: String) -> [Offer] {
    let direct = offers.filter { $0.names.contains { $0.hasPrefix(word) } }
    let heard = Language.current.heard
    let rest = word.split(separator: " ").drop { heard.hears($0.filter(\.isLetter), in: .hedges) }
    guard direct.isEmpty, rest.count > 1 else { return direct }
    return offers.filter { $0.names.contains { $0.hasPrefix(rest.joined(separator: " ")) } }
  }

  /// Whether a yes means the choice.
  static func consents(_ offer: Offer) -> Bool {
    offer.names.contains { Language.current.heard.hears($0, in: .yesOpenings) }
  }

  /// Whether a no means the choice.
  static func refuses(_ offer: Offer) -> Bool {
    offer.names.contains { Language.current.heard.hears($0, in: .noOpenings) }
  }

  static func gists(of offer: Offer) -> [Gist] {
    [Gist(of: offer.text, isShown: true)] + offer.words.map { Gist(of: $0, isShown: false) }
  }
}
