// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Understanding

/// What a line tells beside the name that is asked for: "Her name is Tasha Bell, she starts Monday as a cook, I'm Sam".
struct Introduction {
  /// What a clause tells.
  enum Told: Equatable {
    case name, ownName, start, position, grade, called
  }

  /// Who answers.
  enum Asked {
    /// The learner, alone.
    case learner
    /// Somebody who leads a talk, for the learner's name.
    case leaderOfLearner
    /// The same for their own.
    case leaderOfSelf
  }

  /// The clauses that tell the name itself, as typed.
  private(set) var name = ""
  private(set) var told: [(what: Told, words: String)] = []
  /// Whether the name is what somebody is called by others.
  private(set) var isCalling = false
  private let asked: Asked
  private let heard = Language.current.heard

  init(_ line: String, asked: Asked, context: ReadingContext) {
    self.asked = asked
    var names: [String] = []
    for clause in Self.clauses(of: line) {
      let found = read(clause, hasName: !names.isEmpty, context)
      if found.isEmpty { names.append(clause) }
      for one in found {
        if one.what == .name { names.append(one.words) } else { told.append(one) }
      }
    }
    name = names.joined(separator: ", ")
  }

  /// Where nothing but what somebody is called is told, that is the name: "my mom calls me Lulu".
  func naming(_ asked: Asked) -> Introduction {
    guard name.isEmpty, asked == .learner, let called = told.first(where: { $0.what == .called }) else { return self }
    var other = self
    other.name = called.words
    other.isCalling = true
    other.told.removeAll { $0.what == .called }
    return other
  }

  /// The line cut at marks, and at an "and" or a "but" that goes on with somebody.
  static func clauses(of line: String) -> [String] {
    let heard = Language.current.heard
    var clauses: [[String]] = [[]]
    let words = line.replacing("\u{2019}", with: "'").split(whereSeparator: \.isWhitespace).map(String.init)
    let lowered = words.map { $0.lowercased() }
    for (word, (place, folded)) in zip(words, lowered.enumerated()) {
      let next = lowered[(place + 1)...]
      if heard.hears(folded, in: .joints, .butWords), heard.length(of: .clauseOpeners, at: next) > 0 {
        clauses.append([])
        continue
      }
      clauses[clauses.count - 1].append(word)
      let isTitle = heard.hears(folded.filter(\.isLetter), in: .personTitles) || folded.filter(\.isLetter).count == 1
      if let last = word.last, ",;".contains(last) || (last == "." && !isTitle) { clauses.append([]) }
    }
    return clauses.map { clause in
      var text = clause.joined(separator: " ")
      while let last = text.last, ",;".contains(last) || (last == "." && clause.last.map { $0.count > 2 } == true) {
        text.removeLast()
      }
      return text
    }.filter { $0.contains(where: \.isLetter) }
  }

  private func read(_ clause: String, hasName: Bool, _ context: ReadingContext) -> [(what: Told, words: String)] {
    let words = clause.lowercased().split(separator: " ").map(String.init)
    if let grade = grade(in: words) { return [(.grade, grade)] }
    if asked != .leaderOfSelf, let called = called(in: clause) { return [(.called, called)] }
    if asked != .learner, let start = start(in: clause, words, context) {
      // "Omar Haddad starting Monday" holds the name, too.
      let lead = words.firstIndex { heard.hears($0, in: .startWords) } ?? 0
      let before = clause.split(separator: " ").prefix(lead).joined(separator: " ")
      let isNamed =
        !hasName && lead > 0 && heard.length(of: .clauseOpeners, at: words) == 0
        && !heard.hears(words[0], in: .startWords)
      return (isNamed ? [(.name, before)] : []) + start
    }
    switch asked {
    case .learner: return ownWork(in: clause, words, hasName: hasName)
    case .leaderOfLearner: return ofLearner(clause, words, hasName: hasName)
    case .leaderOfSelf: return []
    }
  }

  /// "im in 4th grade", "grade 3"
  private func grade(in words: [String]) -> String? {
    let bare = words.map { $0.filter { $0.isLetter || $0.isNumber } }
    // "7th", "in 3rd"
    if bare.count <= 2, let number = bare.last.flatMap(heard.ordinal) { return Messages.grade("\(number)") }
    guard bare.count <= 6, let place = bare.firstIndex(where: { heard.hears($0, in: .gradeWords, .gradeLinks) }) else {
      return nil
    }
    let near = [place - 1, place + 1].filter(bare.indices.contains).map { bare[$0] }
    let number = near.lazy.compactMap { heard.number($0) ?? TypedFigures.leading($0)?.number }.first
    return number.map { Messages.grade("\($0)") }
  }

  private func called(in clause: String) -> String? {
    guard let found = NameAmendment(clause, known: []), found.isCalling else { return nil }
    return found.new.joined(separator: " ")
  }

  /// "She starts Monday as a cook": the first day, and the job.
  private func start(in clause: String, _ words: [String], _ context: ReadingContext) -> [(what: Told, words: String)]?
  {
    guard let start = words.lastIndex(where: { heard.hears($0, in: .startWords) }) else { return nil }
    // "Starting Monday" is no deadline; what stands behind it is a day.
    let behind = clause.split(separator: " ").dropFirst(start + 1).joined(separator: " ")
    let day = Understanding.read(behind, context: context).date?.words
    let job = words.indices.first { heard.length(of: .jobLinks, at: words[$0...]) > 0 }.map { place in
      clause.split(separator: " ").dropFirst(place + heard.length(of: .jobLinks, at: words[place...])).joined(
        separator: " ")
    }
    let found = [day.map { (Told.start, $0) }, job.flatMap { $0.isEmpty ? nil : (Told.position, $0) }].compactMap(
      \.self)
    return found.isEmpty ? nil : found
  }

  /// "I do payroll", "I'm a nurse", of somebody who answers alone.
  private func ownWork(in clause: String, _ words: [String], hasName: Bool) -> [(what: Told, words: String)] {
    guard hasName else { return [] }
    if let rest = heard.rest(of: clause, after: .selfIntroductions)?.rest, let first = rest.split(separator: " ").first,
      heard.hears(first.lowercased(), in: .determiners)
    {
      return [(.position, rest)]
    }
    guard words.count > 2, heard.length(of: .selfDoings, at: words) > 0 else { return [] }
    return [(.position, clause)]
  }

  private func ofLearner(_ clause: String, _ words: [String], hasName: Bool) -> [(what: Told, words: String)] {
    if let own = ownName(in: clause) { return [(.ownName, own)] }
    if hasName, let work = work(in: clause, words) { return [(.position, work)] }
    // "She will be a cook", "she's our new cashier"
    let lead = heard.length(of: .jobLeads, at: words)
    if lead > 0, words.count > lead {
      return [(.position, clause.split(separator: " ").dropFirst(lead).joined(separator: " "))]
    }
    // "The new cook is Omar Haddad"
    if let link = words.firstIndex(where: { heard.hears($0, in: .nameLinks) }), link > 1, link < words.count - 1,
      heard.hears(words[0], in: .determiners) || NamedPerson.isPossessive(clause),
      !words[..<link].contains(where: { heard.hears($0, in: .nameWords) })
    {
      let parts = clause.split(separator: " ").map(String.init)
      let job = parts[1..<link].filter { !heard.hears($0.lowercased(), in: .freshWords) }.joined(separator: " ")
      let name = parts[(link + 1)...].joined(separator: " ")
      if NamedPerson.holdsName(name), !job.isEmpty { return [(.name, name), (.position, job)] }
    }
    return []
  }

  /// "Runs the front office", "she works in payroll"
  private func work(in clause: String, _ words: [String]) -> String? {
    let start = heard.hears(words[0], in: .otherPronouns) ? 1 : 0
    guard words.count > start + 1, let ending = heard[.pluralEndings].first(where: words[start].hasSuffix),
      heard.hears(words[start].dropLast(ending.count), in: .verbs)
    else { return nil }
    return clause.split(separator: " ").dropFirst(start).joined(separator: " ")
  }

  /// "I'm Sam", "I'm her supervisor Maria Lopez", "my name is Lou"
  private func ownName(in clause: String) -> String? {
    // "Mrs Abara is me"
    if case let parts = PersonParts(clause), parts.isSpeaker { return parts.name }
    let rest =
      heard.rest(of: clause, after: .selfIntroductions)?.rest ?? heard.rest(of: clause, after: .selfNames)?.rest
    guard let rest else { return nil }
    let person = NamedPerson(rest)
    guard !person.isTyping, !PersonParts(rest).isKin, person.relation.map({ !PersonParts($0).isKin }) ?? true,
      SpokenName.words(of: person.name).first?.canBeName == true, !PersonParts(person.name).isRelation
    else { return nil }
    return person.name
  }
}
