// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// What a few words say of somebody who is not meant: "not my boss", "everyone but dad", "without my dad".
enum Exclusion {
  /// The words before, and whoever is not meant.
  static func cut(_ words: [String]) -> (words: [String], excluded: [String]) {
    let heard = Language.current.heard
    let said = words.map { $0.lowercased() }
    let isOpen = heard.length(of: .openPeople, at: said) > 0
    for place in words.indices {
      let exclusion = heard.length(of: .exclusions, at: said[place...])
      // Only "everyone" leaves somebody out by a "but".
      let exception = isOpen && place > 0 ? heard.length(of: .exceptions, at: said[place...]) : 0
      let end = place + max(exclusion, exception)
      guard end > place, end < words.count, !NamedPerson.hears(words[..<place].joined(separator: " "), in: .nobody)
      else {
        continue
      }
      let behind = said[end...].split { heard.hears($0, in: .eitherWords) }.map { Array(words[$0.indices]) }
      let isSure = place == 0 || end - place > 1 || exception > 0
      if let first = behind.first, names(first, isSure: isSure) {
        return (Array(words[..<place]), behind.map { $0.joined(separator: " ") })
      }
    }
    return (words, [])
  }

  /// Whether somebody is named: "not sure", "not on Friday" leave nobody out.
  /// - Parameter isSure: whether the words before hardly say anything else, so that a name in small letters is one.
  private static func names(_ words: [String], isSure: Bool) -> Bool {
    let parts = PersonParts(words.joined(separator: " "))
    let heard = Language.current.heard
    guard let first = words.first?.lowercased(), heard.spans[first] == nil, heard.number(first) == nil else {
      return false
    }
    return parts.isSurelyPerson || NamedPerson.hears(parts.name, in: .selfWords)
      || (isSure && PersonParts.canBeName(parts.name))
  }
}
