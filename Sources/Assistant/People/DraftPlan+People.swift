// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans
internal import Understanding

/// Who is meant by words in a conversation, against the roll of those who were named before.
extension DraftPlan {
  /// Who does something, as somebody said it.
  struct Assignment {
    /// The first one does it or sees to it, the others do it together with them; empty where nobody is named.
    var people: [Identifier] = []
    /// What was told beside: "if he has time"; all of it where nobody certain is named: "whoever is on shift".
    var note: String?
  }

  /// Who does what a slot asks about; nobody where it is not answered.
  mutating func assignment(in filling: Filling) -> Assignment {
    filling.standing == .answered ? assignment(filling.text, by: filling.role) : Assignment()
  }

  /// Who does something: nobody new where the roll has them, and nobody at all where it is open who.
  /// - Parameter speaker: in which role somebody says it; "me" is who has that role.
  private mutating func assignment(_ words: String, by speaker: Role) -> Assignment {
    guard !NamedPerson.isNobody(words) else {
      return Assignment(note: NamedPerson.toldBehindNobody(words))
    }
    guard !NamedPerson.isOpen(words) else { return Assignment(note: words.trimmingWhitespace()) }
    let named = NamedPerson.all(in: words)
    let remarks = named.flatMap(\.remarks)
    return Assignment(
      people: people(named, words, by: speaker), note: remarks.isEmpty ? nil : remarks.joined(separator: ", "))
  }

  /// Everybody whom the words name, each once; added when nobody of that name is there yet.
  mutating func people(named words: String, by speaker: Role) -> [Identifier] {
    guard !NamedPerson.isNobody(words) else { return [] }
    return people(NamedPerson.all(in: words), words, by: speaker)
  }

  private mutating func people(_ named: [NamedPerson], _ typed: String, by speaker: Role) -> [Identifier] {
    var found: [Identifier] = []
    for person in named {
      // What makes somebody new is named after the words.
      let words = named.count == 1 ? typed : person.words
      for id in people(meantBy: person, words, by: speaker) where !found.contains(id) { found.append(id) }
    }
    return found
  }

  /// One person, but for "both of us".
  private mutating func people(meantBy person: NamedPerson, _ typed: String, by speaker: Role) -> [Identifier] {
    let words = person.name
    if NamedPerson.isSelf(words) { return [holder(of: speaker) ?? learnerParty()] }
    if NamedPerson.hears(words, in: .bothWords) {
      let both = [holder(of: speaker) ?? learnerParty(), otherParty(of: speaker)].compactMap(\.self)
      if both.count == 2 { return both }
    }
    if NamedPerson.isOther(words), let other = otherParty(of: speaker) { return [other] }
    if roll.isLearner(words) { return [learnerParty()] }
    if let known = roll.party(meantBy: person) {
      change(\.parties, known) { $0.take(person) }
      return [known]
    }
    let id = made("party  \(typed)")
    change(\.parties, id) { $0.take(person) }
    return [id]
  }

  /// Whoever has this role; a role is held by one person at a time, so a new name replaces the old answer.
  mutating func holder(of role: Role, named words: String) {
    guard !NamedPerson.isNobody(words), !NamedPerson.isAlone(words), case let people = NamedPerson.all(in: words),
      !people.isEmpty
    else { return }
    // Two who lead a talk together stand under one role.
    var person = NamedPerson(words)
    if people.count > 1 { person.name = people.map(\.name).listedAnd }
    let existing = holder(of: role)
    // "Danny", who was named before for something else, is Danny Park.
    let known = roll.party(meantBy: person, as: role)
    change(\.parties, existing ?? known ?? made("party \(role.rawValue)")) { party in
      if existing != nil || person.name.count > (party.name?.count ?? 0) { party.name = person.name }
      party.role = role
    }
  }

  mutating func learnerParty() -> Identifier {
    let id = made("party learner")
    let existing = plan.parties.first { $0.role == .learner }?.id ?? id
    let name = plan.learner.preferredName ?? plan.learner.name
    change(\.parties, existing) { party in
      party.name = name
      party.role = .learner
    }
    return existing
  }

  private var roll: KnownPeople { KnownPeople(of: plan, on: today) }

  private func holder(of role: Role) -> Identifier? {
    plan.present(on: today).first { $0.role == role }?.id
  }

  /// Whom the one who speaks means by "her" or "you": of two who talk the other one; of one who answers alone whoever was named last.
  private mutating func otherParty(of speaker: Role) -> Identifier? {
    if holder(of: speaker) != nil { return learnerParty() }
    let others = plan.present(on: today).filter { $0.role != .learner }
    return (facilitator.flatMap { role in others.first { $0.role == role } } ?? others.last)?.id
  }
}

extension Party {
  /// What is told of the person: the longer name, the role that plans know, the words for it where they say more, with where and
  /// until when.
  fileprivate mutating func take(_ person: NamedPerson) {
    if name == nil || (person.name.count > (name?.count ?? 0) && !person.isKind) { name = person.name }
    role = role ?? person.role
    let relation = person.relation.flatMap { $0.lowercased() == role?.words ? nil : $0 }
    let told = [relation].compactMap(\.self) + person.remarks.filter(PersonParts.tellsWhere)
    if !told.isEmpty { relationship = relationship ?? told.joined(separator: ", ") }
  }
}
