// SPDX-License-Identifier: GPL-3.0-or-later
package import Localization
package import Plans

/// A person as people write one: "Lee", "Lee, buddy", "my english teacher ms ruiz", "Priya from QA", "I'm her boss, Tom Okafor",
/// "with Jonas, he sits beside me", "dana is fine".
package struct NamedPerson: Equatable {
  /// What the person is called; where nobody says a name, what the person is to somebody: "my mom".
  package var name: String
  /// What the person is, beside the name: "buddy", "my english teacher".
  package var relation: String?
  /// What else is told: "from QA", "cause she has time".
  package var remarks: [String] = []
  /// Whether it is who types and only says what they are to the learner: "im his mom".
  package var isTyping = false
  /// Whether it is somebody who is not meant: "not my boss".
  package var isExcluded = false

  package init(name: String, relation: String? = nil) {
    self.name = name
    self.relation = relation
  }

  /// The first person whom the words name, but for the one who only types for them.
  package init(_ words: String) {
    let people = Self.all(in: words)
    self = people.first { !$0.isTyping } ?? people.first ?? NamedPerson(name: words.trimmingWhitespace())
  }

  /// Whether no name is known, only what the person is: "my mom", "the librarian".
  package var isKind: Bool { relation == nil && PersonParts(name).isRelation }

  /// Whether it is told to be the one whom the plan is for: "Emeka is the learner".
  package var isLearner: Bool {
    let last = relation?.split(separator: " ").last.map(String.init) ?? ""
    return relation?.contains(" ") == true && Self.hears(last, in: .learnerWords)
  }

  /// The name, or the first of two: "lou" of "lou or luis".
  package var oneName: String {
    let words = name.split(separator: " ")
    let end = words.indices.dropFirst().first { Self.hears(String(words[$0]), in: .eitherWords) } ?? words.count
    return end < words.count ? Self.written(words[..<end].joined(separator: " ")) : name
  }

  /// The role that plans know for what the person is.
  package var role: Role? { relation.flatMap(Self.role(in:)) }

  /// The name with what the person is.
  package var nameWithRelation: String { [name, relation].compactMap(\.self).joined(separator: ", ") }

  /// All that was said of the person.
  package var words: String { ([nameWithRelation] + remarks).joined(separator: ", ") }

  /// What the person is to the learner, else what they are called: what a choice such as "a teacher" can mean.
  package var kind: String { relation ?? name }

  /// Who types for the learner, where the words say so: "its Tobi, im his mom".
  package static func typing(in words: String) -> NamedPerson? { all(in: words).first(where: \.isTyping) }

  /// Whether a line says that there is no such person: "nobody", "nobody lol", "there is nobody else", "no she is tired". "Nobody yet,
  /// maybe Lee" names one.
  package static func isNobody(_ words: String) -> Bool {
    let pieces = NamePieces(words).pieces.filter { $0.sentence == 0 && !$0.isExcluded }
    guard let first = pieces.first else { return false }
    let isDenied =
      Language.current.heard.rest(of: words, after: .noOpenings) != nil || hears(firstPart(of: words), in: .noOpenings)
    if isDenied, pieces.allSatisfy({ hears(PersonParts($0.text).name, in: .noOpenings) || tellsMore($0.text) }) {
      return true
    }
    guard hears(first.text, in: .nobody) else { return false }
    return !pieces.dropFirst().contains { isSelf($0.text) || PersonParts($0.text).isSurelyPerson }
  }

  private static func firstPart(of words: String) -> String { String(words.prefix { $0 != "," && !$0.isWhitespace }) }

  /// Whether a line says that somebody is here alone, so that nobody else has a name to give: "nobody, its just me".
  package static func isAlone(_ words: String) -> Bool {
    let pieces = NamePieces(words).pieces.filter { $0.sentence == 0 }
    let isNamed = pieces.contains { PersonParts($0.text).isSurelyPerson }
    return !isNamed && pieces.contains { isMadeOf($0.text, .nobody, .aloneWords) }
  }

  /// Whether words are nothing but entries of some lists, one behind the other: "nobody else just me".
  private static func isMadeOf(_ words: String, _ lists: HeardList...) -> Bool {
    let heard = Language.current.heard
    var rest = words.lowercased().filter { $0 != "'" }.split(separator: " ").map(String.init)[...]
    while !rest.isEmpty {
      guard let length = lists.map({ heard.length(of: $0, at: rest) }).max(), length > 0 else { return false }
      rest = rest.dropFirst(length)
    }
    return !words.isEmpty
  }

  /// What is told behind "nobody": "nobody plays with me"; nil for nothing.
  package static func toldBehindNobody(_ words: String) -> String? {
    let told = NamePieces(words).pieces.filter { !hears($0.text, in: .nobody) && !isSelf($0.text) }
    return told.isEmpty ? nil : words.trimmingWhitespace()
  }

  /// Whether it is left open who: "whoever is on shift", "Tom or Priya".
  package static func isOpen(_ words: String) -> Bool {
    let heard = Language.current.heard
    let pieces = NamePieces(words).pieces
    guard pieces.count == 1, let text = pieces.first?.text else { return false }
    let said = text.lowercased().split(separator: " ").map(String.init)
    return heard.length(of: .openPeople, at: said) > 0
      || said.dropFirst().dropLast().contains { heard.hears($0, in: .eitherWords) }
  }

  /// Whether words stand for the one who says them.
  package static func isSelf(_ words: String) -> Bool { hears(words, in: .selfWords) || hears(words, in: .aloneWords) }

  /// Whether words stand for the other one of two who talk: "her", "you".
  package static func isOther(_ words: String) -> Bool {
    hears(words, in: .otherWords) || hears(words, in: .listenerWords)
  }

  /// Whether words stand for those who talk: "i will", "both of us", "her".
  package static func isReference(_ words: String) -> Bool {
    isSelf(words) || isOther(words) || hears(words, in: .bothWords)
  }

  /// Whether a line holds nothing but people: names in capitals, somebody's relatives, those who talk.
  package static func areCertain(in words: String) -> Bool {
    let pieces = NamePieces(words).pieces
    return !pieces.isEmpty && pieces.allSatisfy { isReference($0.text) || PersonParts($0.text).isSurelyPerson }
  }

  /// The role that plans know, where words are its name or end with it: "my english teacher".
  package static func role(in words: String) -> Role? {
    let said = words.lowercased()
    return Role.known.first { said == $0.words || said.hasSuffix(" \($0.words)") }
  }

  /// Whether words begin with "my" and its like.
  package static func isPossessive(_ words: String) -> Bool {
    let first = words.split(separator: " ").first.map { $0.lowercased() } ?? ""
    return Language.current.heard.hears(first, in: .possessives)
  }

  /// Whether words, without marks, apostrophes and hyphens, are an entry of a list.
  package static func hears(_ words: String, in list: HeardList) -> Bool {
    let said = words.lowercased().filter { $0 != "." && $0 != "!" && $0 != "'" }.replacing("-", with: " ")
    return Language.current.heard.hears(said.trimmingWhitespace(), in: list)
  }
}
