// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

extension ChoiceMatcher {
  /// What a line says beside the choices that it makes: "she never gets to try it" of "2, since she never gets to try it". Nil where
  /// it only names them.
  func remark(in words: String, beside items: [Answer.Item]) -> String? {
    let chosen = offers.filter { items.contains($0.item) }
    guard !chosen.isEmpty, !names(words), !namesAll(words) else { return nil }
    let own = items.filter { $0.id == nil }.map(\.text)
    let parts = Self.partsTold(in: words)
    let isNumbered = parts.contains { SpokenPlaces.all(in: $0, of: offers.count) != nil }
    let remarks = parts.filter { part in
      !own.contains { $0.contains(part) || part.contains($0) } && tellsMore(part, than: chosen, isNumbered)
    }
    return remarks.isEmpty ? nil : remarks.listedLoosely
  }

  /// Whether a part says something of its own, or two things more than the choices do. Beside a number, everything that is told is
  /// said beside it.
  private func tellsMore(_ part: String, than chosen: [Offer], _ isNumbered: Bool) -> Bool {
    guard SpokenPlaces.all(in: part, of: offers.count) == nil else { return false }
    let heard = Language.current.heard
    let told = SpokenClause.clauses(of: part).flatMap(\.terms).map(\.word).filter {
      heard.number($0) == nil && !$0.contains(where: \.isNumber)
        && !heard.hears($0, in: .lastWords, .numberWords, .takeBacks, .allOfThese, .noneOfThese)
    }
    if isNumbered { return !told.isEmpty || SpokenClause.clauses(of: part).contains(where: \.denies) }
    let gists = chosen.flatMap(Self.gists(of:))
    let more = told.filter { word in !gists.contains { $0.names(word) } }
    let namesChoice = found(in: part).contains(where: chosen.contains)
    return more.count > (namesChoice ? 1 : 0)
  }

  /// The line cut at marks and at words such as "because", without these and as typed.
  private static func partsTold(in line: String) -> [String] {
    let heard = Language.current.heard
    var parts: [[Substring]] = [[]]
    for word in line.split(whereSeparator: \.isWhitespace) {
      let bare = word.lowercased().filter { $0.isLetter || $0.isNumber }
      let isJoint = heard.hears(bare, in: .clauseWords)
      if isJoint { parts.append([]) } else { parts[parts.count - 1].append(word) }
      if word.last.map({ ".,;:!?\u{2026}\u{2013}\u{2014}".contains($0) }) ?? false { parts.append([]) }
    }
    return parts.map { Phrasing.bare($0.joined(separator: " ")) }.filter { !$0.isEmpty }
  }
}
