// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// Who somebody is said to be: "my boss is called Tom", "Emeka is the learner", and what says what somebody is or does.
extension PersonParts {
  /// "My boss is called Tom", "Emeka is the learner", "Mrs Abara is me": the name and what the person is on the two sides of a link.
  static func equated(_ words: [String]) -> (name: String, relation: String?, isSpeaker: Bool)? {
    let heard = Language.current.heard
    let said = words.map { $0.lowercased() }
    guard
      let link = words.indices.dropFirst().first(where: {
        heard.length(of: .nameLinks, at: said[$0...]) + heard.length(of: .callingLinks, at: said[$0...]) > 0
      }),
      case let end = link
        + max(heard.length(of: .nameLinks, at: said[link...]), heard.length(of: .callingLinks, at: said[link...])),
      end < words.count
    else { return nil }
    let (before, behind) = (words[..<link], words[end...])
    // "My teacher is nice" names nobody.
    let isNamed =
      end - link > 1 || !hears(words[0], in: .possessives) || words[end].first?.isUppercase == true
      || isTitle(words[end])
    if isNamed, canBeName(behind) || (end - link > 1 && canFollow(behind)), isWhole(relation: Array(before)) {
      return (capitalized(behind), before.joined(separator: " "), false)
    }
    guard canBeName(before) else { return nil }
    let text = behind.joined(separator: " ")
    if NamedPerson.isSelf(text) { return (capitalized(before), nil, true) }
    return isWhole(relation: Array(behind)) ? (capitalized(before), text, false) : nil
  }

  /// "Ms ortiz shes my advisor": somebody with a name, and what they are behind a link.
  static func linked(_ words: [String]) -> (name: String, relation: String)? {
    guard let place = words.indices.dropFirst().first(where: { self.relation(in: Array(words[$0...])) != nil }),
      canBeName(words[..<place]), let relation = relation(in: Array(words[place...]))
    else { return nil }
    return (words[..<place].joined(separator: " "), relation)
  }

  /// What somebody is: "my lead" of "she's my lead"; nil for all that is told otherwise.
  static func relation(in told: [String]) -> String? {
    let length = Language.current.heard.length(of: .relationLinks, at: told.lazy.map { $0.lowercased() })
    guard length > 0, isWhole(relation: Array(told[length...])) else { return nil }
    return told[length...].joined(separator: " ")
  }

  /// "The supervisor", "my math teacher", "the learner": with a word before it that says whose, and nothing behind.
  private static func isWhole(relation words: [String]) -> Bool {
    guard let first = words.first, words.count > 1, words.count <= reach + 2 else { return false }
    return (hears(first, in: .possessives) || hears(first, in: .determiners) || first.hasSuffix("'s"))
      && (endsWithRelation(words) || words.last.map { hears($0, in: .learnerWords) } ?? false)
  }

  /// "Shift lead", and "shift lead B" of several.
  static func endsWithRelation(_ words: [String]) -> Bool {
    guard let last = words.last else { return false }
    if isRelation(last) || (words.count > 1 && words.last.map { hears($0, in: .learnerWords) } ?? false) { return true }
    let isMark = last.count == 1 || last.allSatisfy(\.isNumber)
    return isMark && words.count > 1 && isRelation(words[words.count - 2])
  }

  /// "Head of payroll"
  static func leadsRole(_ words: [String]) -> Bool {
    words.indices.contains {
      Language.current.heard.length(of: .roleLeads, at: words[$0...].lazy.map { $0.lowercased() }) > 0
    }
  }

  /// Whether words begin with what somebody does: "works in HR", "runs the front office".
  static func opensDeed(_ words: [String], at place: Int) -> Bool {
    guard place + 1 < words.count, case let word = words[place], word.first?.isUppercase == false else { return false }
    let heard = Language.current.heard
    if heard.hears(word, in: .finiteVerbs) { return true }
    let endings = heard[.wordEndings].filter { ending in heard[.pluralEndings].contains(where: ending.hasSuffix) }
    return endings.contains { word.hasSuffix($0) && heard.hears(word.dropLast($0.count), in: .verbs) }
  }

  /// Whether words can be a name where something else says that one follows: "is called dee park".
  private static func canFollow(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first, words.count < longestName else { return false }
    return !isNoName(first) && !words.contains { hears($0, in: .functionWords) }
  }
}
