// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// Words without what leads to a name and what trails behind one.
struct BareName {
  private(set) var text: String
  private(set) var isIntroduced = false
  private(set) var isSelf = false

  /// Nothing leads to a story.
  init(story: String) { text = story }

  /// - Parameter isFirst: whether the line begins with them.
  init(_ words: String, isFirst: Bool, isBracketed: Bool) {
    let heard = Language.current.heard
    guard !heard.hears(words.lowercased(), in: .nameSayings, .reproachLeads, .reproachTails) else {
      text = ""
      return
    }
    text = words
    // What stands in brackets is told of somebody: "(only on Mondays)".
    while !isBracketed, let (rest, isSelf) = Self.led(text) {
      (text, isIntroduced) = (rest, true)
      self.isSelf = isSelf
    }
    if isFirst || isIntroduced, let rest = heard.rest(of: text, after: .whoseLeads)?.rest, NamePieces.canBeName(rest) {
      text = rest
    }
    text = Self.withoutTails(text)
    while let last = text.last, "!?:".contains(last) { text.removeLast() }
    text = Self.withoutDuty(text.trimmingWhitespace())
  }

  /// "Kev, like i said", "luis again", "the supervisor is one person" say nothing more of anybody.
  private static func withoutTails(_ words: String) -> String {
    let heard = Language.current.heard
    let tails = heard[.nameTails] + heard[.reproachLeads] + heard[.reproachTails] + heard[.oneOfPeople]
    var text = words
    while true {
      let said = text.lowercased()
      if heard.hears(said, in: .nameSayings, .reproachLeads, .reproachTails, .oneOfPeople) { return "" }
      // "Ms Ruiz isnt here" tells that she is away.
      if heard[.absences].contains(where: { said.hasSuffix(" \($0)") }) { return text }
      guard let tail = tails.filter({ said.hasSuffix(" \($0)") }).max(by: { $0.count < $1.count }) else {
        return text
      }
      // "The supervisor is one person": what counts people names nobody.
      if heard.hears(tail, in: .oneOfPeople) { return "" }
      text = String(text.dropLast(tail.count)).trimmingWhitespace()
    }
  }

  /// "Tom's job" is Tom.
  private static func withoutDuty(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > 1, let last = words.last, Language.current.heard.hears(last.lowercased(), in: .dutyWords),
      case let owner = words[words.count - 2], owner.count > 2, owner.hasSuffix("'s")
    else { return text }
    return (words.dropLast(2) + [owner.dropLast(2)]).joined(separator: " ")
  }

  /// What stands behind words that lead to a name; nil where none do.
  private static func led(_ text: String) -> (rest: String, isSelf: Bool)? {
    let heard = Language.current.heard
    if let named = heard.rest(of: text, after: .nameIntroductions) ?? heard.rest(of: text, after: .otherIntroductions) {
      return (named.rest, false)
    }
    // "I am not sure" and "it is a secret" introduce nobody: a name, or what somebody is to the other one, follows.
    if let rest = heard.rest(of: text, after: .introductions)?.rest, NamePieces.canBeName(rest) {
      return (rest, heard.rest(of: text, after: .selfIntroductions) != nil)
    }
    if let rest = heard.rest(of: text, after: .reproachLeads)?.rest { return (rest, false) }
    // "No my mom", but not "no boss".
    if let rest = heard.rest(of: text, after: .noOpenings)?.rest, NamedPerson.isPossessive(rest) {
      return (rest, false)
    }
    // "Just me" says that nobody else is there.
    return NamedPerson.isSelf(text) || NamedPerson.isSelf(withoutTails(text))
      ? nil : heard.rest(of: text, after: .nameLeads).map { ($0.rest, false) }
  }
}
