// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// What a few words say of one person: the name, what the person is ("my english teacher"), and what is told beside.
package struct PersonParts {
  package private(set) var name: String
  private(set) var relation: String?
  package private(set) var remark: String?
  /// Whether somebody is meant for sure: a title, a name in capitals, or somebody of one's own ("my sister").
  private(set) var isSurelyPerson = false
  /// Whether the words only say what somebody is: "my english teacher", "buddy".
  package private(set) var isRelation = false
  /// Whether what is told says that it is not this one: "dad must not know".
  package var isExcluded: Bool {
    let said = remark?.lowercased().split(separator: " ").map(String.init) ?? []
    return Language.current.heard.length(of: .prohibitions, at: said) > 0
  }
  /// Whether somebody says it of themselves: "Mrs Abara is me".
  package private(set) var isSpeaker = false

  /// How many words may stand between "my" and who it is: "my new english teacher".
  static let reach = 3
  static let longestName = 3

  package init(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    // "Whoever opens up that day" is one, as far as anybody knows.
    guard
      Language.current.heard.length(of: .openPeople, at: words.lazy.map { $0.lowercased() }) == 0 || words.count == 1
    else {
      name = words.joined(separator: " ")
      return
    }
    if let linked = Self.linked(words) {
      (name, relation, isSurelyPerson) = (linked.name, linked.relation, true)
      return
    }
    if let equated = Self.equated(words) {
      (name, relation, isSpeaker, isSurelyPerson) = (equated.name, equated.relation, equated.isSpeaker, true)
      return
    }
    // "My mom because she has time", "dana covers the desk": a clause ends the person.
    let end = words.indices.dropFirst().first { Self.opensRemark(words, at: $0) } ?? words.count
    name = words[..<end].joined(separator: " ")
    remark = end < words.count ? words[end...].joined(separator: " ") : nil
    let person = Array(words[..<end])
    // "Works in HR" is told of somebody; of "Dr. Lee or the nurse" nobody knows who.
    guard !Self.opensDeed(words, at: 0), !person.contains(where: { Self.hears($0, in: .eitherWords) }) else { return }
    if let place = Self.endOfRelation(in: person) {
      splitBehindRelation(person, place)
    } else if let place = Self.startOfRelation(in: person) {
      name = person[..<place].joined(separator: " ")
      relation = person[place...].joined(separator: " ")
      isSurelyPerson = true
    } else {
      cutAtPlace(person)
      let rest = name.split(separator: " ").map(String.init)
      isRelation = NamedPerson.role(in: name) != nil || Self.endsWithRelation(rest) || Self.leadsRole(rest)
      let isKnown = rest.count <= Self.reach + 1 && rest.first.map { Self.hears($0, in: .determiners) } ?? false
      isSurelyPerson =
        isSurelyPerson || Self.isName(rest) || (isRelation && isKnown) || (rest.count == 1 && isKin)
        || (beginsWithKin && rest.count == 2 && !Self.isNoName(rest[1]))
    }
  }

  /// Whether it begins with somebody of the family: "grandma jo".
  var beginsWithKin: Bool { Self.hears(String(name.prefix { !$0.isWhitespace }), in: .kin) }

  /// Whether it is somebody of the family.
  package var isKin: Bool { isRelation && name.split(separator: " ").contains { Self.hears(String($0), in: .kin) } }

  /// Whether it is a part of a house rather than somebody: "IT", "facilities".
  var isUnit: Bool {
    let letters = name.filter(\.isLetter)
    let isInitials = (2...4).contains(letters.count) && letters.allSatisfy(\.isUppercase) && !name.contains(".")
    return isInitials || Self.hears(name, in: .unitWords)
  }

  /// Whether it is a name with a title: "ms ruiz".
  var isTitled: Bool { Self.isTitle(String(name.prefix { !$0.isWhitespace })) }

  /// Whether it says what somebody is to another one: "his mom", "the teacher".
  var isOfAnother: Bool {
    guard let words = relation ?? (isRelation ? name : nil) else { return false }
    return Self.hears(String(words.prefix { !$0.isWhitespace }), in: .ofAnother)
  }

  /// Whose relative it is: "Tobi" of "Tobi's mom".
  static func owner(in text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count > 1, let last = words.last, isRelation(last) else { return nil }
    return words.first { $0.count > 2 && $0.hasSuffix("'s") }.map { String($0.dropLast(2)) }
  }

  /// Whether words begin with where, when or for what: "for the first month".
  package static func tellsWhere(_ text: String) -> Bool {
    hears(String(text.prefix { !$0.isWhitespace }), in: .personPlaces)
  }

  /// "Because she has time", "covers the desk", "with a y".
  private static func opensRemark(_ words: [String], at place: Int) -> Bool {
    hears(words[place], in: .personClauses) || opensDeed(words, at: place)
      || Language.current.heard.length(of: .spellingLeads, at: words[place...].lazy.map { $0.lowercased() }) > 0
  }

  /// "My lead Tom": the name behind what the person is; without one, that stands for the name.
  private mutating func splitBehindRelation(_ words: [String], _ end: Int) {
    let rest = Array(words[end...])
    isSurelyPerson = rest.isEmpty || Self.hears(rest[0], in: .personPlaces)
    isRelation = isSurelyPerson
    let stop = rest.indices.dropFirst().first { Self.hears(rest[$0], in: .personPlaces) } ?? rest.count
    guard !isSurelyPerson, Self.canBeName(rest[..<stop]) else { return }
    name = Self.capitalized(rest[..<stop])
    relation = words[..<end].joined(separator: " ")
    if stop < rest.count { remark = (rest[stop...] + [remark].compactMap(\.self)).joined(separator: " ") }
    isSurelyPerson = true
  }

  /// "Priya from QA": where somebody is belongs to a name; of "someone from the office" it is all that is known.
  private mutating func cutAtPlace(_ words: [String]) {
    guard let place = words.indices.dropFirst().first(where: { Self.hears(words[$0], in: .personPlaces) }),
      words[..<place].allSatisfy({ $0.first?.isUppercase == true })
        || (place == 1 && Self.hears(words[0], in: .kin)) || Self.canBeName(words[..<place])
    else { return }
    name = words[..<place].joined(separator: " ")
    remark = (words[place...] + [remark].compactMap(\.self)).joined(separator: " ")
    isSurelyPerson = true
  }

  /// Where the words end that say what somebody is: behind "my english teacher" of "my english teacher ms ruiz"; without "my" only
  /// before a title: "teacher ms ruiz".
  private static func endOfRelation(in words: [String]) -> Int? {
    guard let first = words.first else { return nil }
    let isOwned = hears(first, in: .possessives)
    guard let start = words.indices.prefix(reach + 2).first(where: { isRelation(words[$0]) && (!isOwned || $0 > 0) }),
      words[..<start].allSatisfy({ !hears($0, in: .personPlaces) && !isTitle($0) })
    else { return nil }
    var end = start + 1
    while end < words.count, isRelation(words[end]) { end += 1 }
    if isOwned { return end }
    return end < words.count && isTitle(words[end]) && !isTitle(words[start]) ? end : nil
  }

  /// Where the words begin that say what somebody with a name is: "my lead" of "Tom my lead", "the english teacher".
  private static func startOfRelation(in words: [String]) -> Int? {
    guard let last = words.last, isRelation(last),
      let start = words.indices.dropFirst().first(where: {
        hears(words[$0], in: .possessives) || hears(words[$0], in: .determiners)
      }), start < words.count - 1, canBeName(words[..<start]),
      !words[..<start].contains(where: { hears($0, in: .personPlaces) })
    else { return nil }
    return start
  }

  /// Whether words can be a name in any letters.
  static func canBeName(_ text: String) -> Bool { canBeName(text.split(separator: " ").map(String.init)[...]) }

  /// Up to three words, none of which does or joins something; a capital letter or a title makes a name of any.
  static func canBeName(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first, words.count <= longestName + (isTitle(first) ? 1 : 0) else { return false }
    if isTitle(first) || first.first?.isUppercase == true { return words.count > 1 || !isTitle(first) }
    return words.count < longestName && words.allSatisfy { !isNoName($0) && !isRelation($0) }
  }

  static func isNoName(_ word: String) -> Bool {
    let heard = Language.current.heard
    let bare = word.lowercased().filter { $0.isLetter || $0.isNumber }
    if heard.hears(bare, in: .noNames, .personRemarks, .personPlaces, .functionWords, .hedges, .finiteVerbs) {
      return true
    }
    // "My dad helps", "my teacher said".
    let stems = [bare] + heard[.wordEndings].filter { bare.hasSuffix($0) }.map { String(bare.dropLast($0.count)) }
    return bare.contains(where: \.isNumber) || stems.contains { heard.hears($0, in: .verbs) }
  }

  private static func isName(_ words: [String]) -> Bool {
    guard let first = words.first, words.count <= longestName + 1 else { return false }
    if isTitle(first) { return words.count > 1 }
    return words.contains { $0.first?.isUppercase == true } && !hears(first, in: .doers) && !hears(first, in: .noNames)
  }

  /// A name as one writes it: "Ms Ruiz" of "ms ruiz". Whoever wrote a capital letter is left alone.
  static func capitalized(_ words: ArraySlice<String>) -> String {
    let isPlain = !words.contains { $0.contains(where: \.isUppercase) }
    return words.map { isPlain ? $0.prefix(1).uppercased() + $0.dropFirst() : $0 }.joined(separator: " ")
  }

  static func isTitle(_ word: String) -> Bool { hears(word, in: .personTitles) }
  static func isRelation(_ word: String) -> Bool { hears(word, in: .kin) || hears(word, in: .relations) }
  static func hears(_ word: String, in list: HeardList) -> Bool { NamedPerson.hears(word, in: list) }
}
