// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans
internal import Understanding

/// The roll of those who were named: the learner and the people of the plan.
struct KnownPeople {
  private let learner: Learner
  private let parties: [Party]

  /// - Parameter day: who has left before it is not meant.
  init(of plan: Plan, on day: CalendarDate) {
    learner = plan.learner
    parties = plan.known(on: day)
  }

  /// Whether words name the learner: by the name, the first name, or as such.
  func isLearner(_ words: String) -> Bool {
    let said = words.lowercased()
    // Flows name the learner by the role's own value, people by its words.
    let isRole = said == Role.learner.rawValue || said == Role.learner.words
    if isRole || Language.current.heard.hears(said, in: .learnerWords) { return true }
    return [learner.name, learner.preferredName].compactMap(\.self).contains { name in
      said == name.lowercased() || said == Self.first(of: name)
    }
  }

  /// The one whom words mean: by the whole name, by what they are ("my boss"), or the only one whose first name this is, or whose full
  /// name it is when only the first was said before. Of two who are told to be something else, neither.
  /// - Parameter role: the role that the person was asked for in, where one was.
  func party(meantBy person: NamedPerson, as role: Role? = nil) -> Identifier? {
    let said = person.name.lowercased()
    let named = parties.filter { $0.name?.lowercased() == said }
    if role == nil, let only = named.count == 1 ? named.first : named.first(where: { !isAnother(person, than: $0) }) {
      return only.id
    }
    if role == nil, let held = parties.first(where: { holds($0, person) }) { return held.id }
    let names = said.split(separator: " ")
    let called = parties.filter { party in
      let known = (party.name ?? "").lowercased().split(separator: " ")
      guard known.first == names.first, known.count == 1 || names.count == 1 || known == names else { return false }
      return role == nil ? !isAnother(person, than: party) : party.role == nil && !isAnother(person, than: party, role)
    }
    return called.count == 1 ? called[0].id : nil
  }

  /// Whether somebody who has no name of their own is told by the role that a party holds: "my boss", "the trainer".
  private func holds(_ party: Party, _ person: NamedPerson) -> Bool {
    guard let role = party.role, person.relation == nil else { return false }
    let said = person.name.lowercased()
    if said == role.rawValue || said == role.words { return true }
    guard person.isKind else { return false }
    if NamedPerson.role(in: said) == role { return true }
    return role == .supervisor && Self.isLeader(said)
  }

  /// Whether both are told to be something, and not the same.
  private func isAnother(_ person: NamedPerson, than party: Party, _ role: Role? = nil) -> Bool {
    let known = [party.role?.words, party.relationship].compactMap(\.self)
    let told =
      [role?.words ?? person.role?.words, person.relation].compactMap(\.self)
      + person.remarks.filter(PersonParts.tellsWhere)
    guard !known.isEmpty, !told.isEmpty else { return false }
    if known.contains(where: Self.isLeader), told.contains(where: Self.isLeader) { return false }
    return Self.tellingWords(of: known).isDisjoint(with: Self.tellingWords(of: told))
  }

  private static func isLeader(_ words: String) -> Bool {
    let said = words.lowercased().split(separator: " ").map(String.init)
    return said.indices.suffix(longestLeader).contains { place in
      Language.current.heard.hears(said[place...].joined(separator: " "), in: .leaderWords)
    }
  }

  /// In words: "my other team lead".
  private static let longestLeader = 6

  private static func tellingWords(of texts: [String]) -> Set<String> {
    let heard = Language.current.heard
    let words = texts.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init) }
    return Set(words.filter { !heard.hears($0, in: .functionWords, .possessives, .determiners, .personPlaces) })
  }

  private static func first(of name: String) -> String {
    String(name.lowercased().prefix { !$0.isWhitespace })
  }
}
