// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// The people of a line, taken down piece by piece, so that no word about them is lost.
struct PersonRoll {
  private let line: String
  private let isList: Bool
  /// In how many pieces the first sentence tells of people.
  private let count: Int
  private var people: [NamedPerson] = []
  private var index = PersonIndex()
  /// Where the name of the last one begins in the line, where it stands there as it is written.
  private var nameStart: String.Index?
  /// What was told before the one of whom it is told: "and, for the first month, my lead Tom".
  private var ahead: [String] = []
  /// The sentence of the remark that was told last; nil where a person was named since.
  private var remarked: Int?
  private var lastSentence = 0

  /// - Parameters:
  ///   - line: in which the pieces stand.
  ///   - isList: whether commas stand between people.
  ///   - count: in how many pieces the first sentence tells of people.
  init(_ line: String, isList: Bool, count: Int) {
    self.line = line
    self.isList = isList
    self.count = count
  }

  /// Everybody; what was told ahead of nobody belongs to the last one.
  var finished: [NamedPerson] {
    var people = people
    if let last = people.indices.last { people[last].remarks += ahead }
    return people.isEmpty ? ahead.map { NamedPerson(name: $0) } : people
  }

  mutating func take(_ piece: NamePieces.Piece) {
    let parts = PersonParts(piece.text)
    guard !piece.isExcluded, !parts.isExcluded || NamedPerson.tellsMore(piece.text) else {
      return exclude(piece, parts)
    }
    // What is told behind a comma may go on with an "and".
    let goesOn = remarked == piece.sentence && piece.isJoined && !piece.opensPart
    let isNumber = piece.isSelf && !piece.text.contains(where: \.isLetter)
    guard parts.isSurelyPerson || !(goesOn || isNumber || NamedPerson.tellsMore(piece.text)) else {
      return remark(piece)
    }
    if piece.isBracketed, !parts.isSurelyPerson || parts.isUnit, let last = people.indices.last {
      tell(piece.text, of: last, isStanding: parts.isUnit || !NamedPerson.holdsName(piece.text))
      return
    }
    let owner = piece.isSelf ? PersonParts.owner(in: piece.text) : nil
    if let owner { add(NamedPerson(name: owner), piece) }
    var person = NamedPerson(name: parts.name, relation: parts.relation)
    person.remarks = ahead + [parts.remark].compactMap(\.self)
    person.isTyping = parts.isSpeaker || (piece.isSelf && (parts.isOfAnother || owner != nil))
    let isNew = piece.isJoined || !ahead.isEmpty || piece.sentence > lastSentence
    (ahead, remarked, lastSentence) = ([], nil, piece.sentence)
    join(person, piece, parts, isNew: isNew)
  }

  private mutating func exclude(_ piece: NamePieces.Piece, _ parts: PersonParts) {
    var person = NamedPerson(name: parts.name, relation: parts.relation)
    person.remarks = [parts.remark].compactMap(\.self)
    person.isExcluded = true
    add(person, piece)
    (remarked, lastSentence) = (nil, piece.sentence)
  }

  /// What stands in brackets behind a name: what somebody is ("facilities"), else a remark.
  private mutating func tell(_ words: String, of place: Int, isStanding: Bool) {
    let isShort = words.split(separator: " ").count <= 3
    if people[place].relation == nil, isStanding, isShort {
      people[place].relation = words
    } else {
      people[place].remarks.append(words)
    }
  }

  private mutating func remark(_ piece: NamePieces.Piece) {
    remarked = piece.sentence
    let words = piece.text.split(separator: " ").map(String.init)
    // "But you put it in the wrong spot" is said to the program.
    if piece.sentence > 0, !people.isEmpty, Self.speaksToProgram(words) { return }
    if let last = people.indices.last, people[last].relation == nil, !people[last].isKind,
      let relation = PersonParts.relation(in: words)
    {
      people[last].relation = relation
      return
    }
    if people.isEmpty || (piece.isJoined && PersonParts.tellsWhere(piece.text)) {
      ahead.append(piece.text)
    } else {
      people[people.count - 1].remarks.append(piece.text)
    }
  }

  private static func speaksToProgram(_ words: [String]) -> Bool {
    let heard = Language.current.heard
    let first = words.lazy.map { $0.lowercased() }.first { !heard.hears($0, in: .butWords, .joints) }
    return first.map { heard.hears($0, in: .listenerWords) } ?? false
  }

  private mutating func add(_ person: NamedPerson, _ piece: NamePieces.Piece) {
    people.append(person)
    index.enter(person, at: people.count - 1)
    nameStart = range(of: person.name, in: piece)?.lowerBound
  }

  private mutating func change(_ place: Int, to person: NamedPerson, _ piece: NamePieces.Piece) {
    if place == people.count - 1, person.name != people[place].name {
      nameStart = range(of: person.name, in: piece)?.lowerBound ?? nameStart
    }
    people[place] = person
    index.enter(person, at: place)
  }

  private mutating func join(_ person: NamedPerson, _ piece: NamePieces.Piece, _ parts: PersonParts, isNew: Bool) {
    if let place = index.last(before: person, in: people) {
      var known = people[place]
      known.name = person.name
      known.relation = known.relation ?? person.relation
      known.remarks += person.remarks
      return change(place, to: known, piece)
    }
    guard let last = people.last, person.isTyping == last.isTyping || (last.isTyping && !piece.isIntroduced),
      !last.isExcluded || (!isNew && parts.isRelation && people.count > 1)
    else { return add(person, piece) }
    if !isNew {
      takeBehindComma(person, piece, parts)
    } else if parts.isSurelyPerson
      || (NamedPerson.looksLikePerson(person.name) && NamedPerson.looksLikePerson(last.name))
    {
      add(person, piece)
    } else if piece.isJoined, let whole = joined(to: piece) {
      people[people.count - 1].name = whole
      index.enter(people[people.count - 1], at: people.count - 1)
    } else {
      people[people.count - 1].remarks.append(piece.text)
    }
  }

  /// Behind a comma alone stands what somebody is, the name of somebody who was told of, another person, or the rest of a name.
  private mutating func takeBehindComma(_ person: NamedPerson, _ piece: NamePieces.Piece, _ parts: PersonParts) {
    var last = people[people.count - 1]
    let before = PersonParts(last.name)
    let isNamed = last.relation != nil || !before.isRelation
    // "Noah, his mother, Mr. Bell"; but "Grace Kim, his mother" is one.
    guard !(parts.isKin && parts.isOfAnother && people.count == 1 && count > 2) else { return add(person, piece) }
    if parts.isRelation || (parts.isUnit && !isList), isNamed, last.relation == nil,
      !(before.beginsWithKin && parts.isKin)
    {
      last.relation = piece.text
    } else if !isNamed, !parts.isRelation, parts.relation == nil, !(before.isKin && parts.isTitled), !isList {
      (last.name, last.relation) = (person.name, last.name)
    } else if before.isTitled, !parts.isSurelyPerson, parts.remark == nil, !isList, !person.name.contains(" ") {
      // "Ms Dunn, math"
      last.relation = piece.text
    } else if isList || parts.isRelation || parts.relation != nil || parts.isTitled
      || !Self.areHalves(last, person)
    {
      return add(person, piece)
    } else {
      last.name = "\(last.name), \(person.name)"
    }
    last.remarks += person.remarks
    change(people.count - 1, to: last, piece)
  }

  /// "Smith, John": two words in capitals, and nothing else.
  private static func areHalves(_ first: NamedPerson, _ second: NamedPerson) -> Bool {
    first.remarks.isEmpty && second.remarks.isEmpty
      && [first.name, second.name].allSatisfy { $0.first?.isUppercase == true && !$0.contains(" ") }
  }

  /// The last name and a piece with what stands between them, as it was typed: "research and development".
  private func joined(to piece: NamePieces.Piece) -> String? {
    guard let nameStart, let end = range(of: piece.text, in: piece)?.upperBound else { return nil }
    return String(line[nameStart..<end])
  }

  /// Where words stand in a piece; nil where it was typed otherwise.
  private func range(of words: String, in piece: NamePieces.Piece) -> Range<String.Index>? {
    line[piece.range].firstRange(of: words)
  }
}
