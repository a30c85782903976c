// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans

/// A plan while answers are carried into it: finds the part that an answer belongs to, or makes it.
///
/// What an answer makes is named after the conversation and the slot, so the same answers always make the same plan.
struct DraftPlan {
  var plan: Plan
  let conversation: Identifier
  let today: CalendarDate
  /// The review that is held now.
  let presentReview: Identifier
  /// The interventions picked in each pass, by the pass's name; "" outside passes.
  var picked: [String: [Identifier]] = [:]
  /// How often goals are measured, where it was told beside something else.
  var rhythms: [Identifier: String] = [:]
  /// The monitoring plans that somebody wanted set up for them.
  var watchedAsUsual: [Identifier] = []

  /// - Parameter origin: the plan before the conversation. Of its open reviews the one that has been due longest is the one
  ///   held now; without any, it is one that nobody had planned.
  init(plan: Plan, origin: Plan, conversation: Identifier, today: CalendarDate) {
    self.plan = plan
    self.conversation = conversation
    self.today = today
    let open = origin.reviews.filter { $0.done == nil && $0.due != nil }
    let longest = open.min { ($0.due?.iso ?? "") < ($1.due?.iso ?? "") }
    presentReview = longest?.id ?? .named("review", in: conversation)
  }

  func made(_ name: String) -> Identifier { .named(name, in: conversation) }

  /// The identifier of the part of a kind that a slot is about: that of its pass when the pass fills this kind, else one that
  /// belongs to the pass, else one for the whole conversation.
  func identifier(of noun: String, for filling: Filling) -> Identifier {
    guard let pass = filling.pass else { return made(noun) }
    if pass.fills == noun { return filling.partID ?? made("\(noun) \(pass.name)") }
    return made("\(noun) of \(pass.fills) \(pass.name)")
  }

  /// The goal whose pass a slot stands in.
  func goal(of filling: Filling) -> Identifier? {
    filling.pass?.fills == "goal" ? identifier(of: "goal", for: filling) : nil
  }

  /// Where words on a topic stand: under the question that was asked. Somebody who was asked something else about the same topic
  /// stands for themselves.
  func voice(about filling: Filling, owner: String) -> Identifier {
    let shared = made("voice \(filling.name) \(owner)")
    let there = plan.voices.first { $0.id == shared }
    let isShared = there.map {
      $0.question == filling.ask || $0.answers.allSatisfy { $0.id == made("voice \(filling.slot)") }
    }
    return isShared ?? true ? shared : made("voice \(filling.name) \(owner) \(filling.slot)")
  }

  /// Changes the item with this identifier; an item that is not there yet is added.
  mutating func change<Part: Item>(
    _ list: WritableKeyPath<Plan, [Part]>, _ id: Identifier, _ body: (inout Part) -> Void
  ) {
    if let index = plan[keyPath: list].firstIndex(where: { $0.id == id }) {
      body(&plan[keyPath: list][index])
    } else {
      var part = Part(id: id)
      body(&part)
      plan[keyPath: list].append(part)
    }
  }

  /// Adds one item for each thing of an answer, and names them.
  @discardableResult
  mutating func add<Part: Item>(
    _ list: WritableKeyPath<Plan, [Part]>, for filling: Filling, _ body: (inout Part, Answer.Item) -> Void
  ) -> [Identifier] {
    filling.items.filter { !$0.text.isEmpty }.map { item in
      let id = made("\(filling.slot) \(item.id ?? item.text)")
      change(list, id) { part in
        body(&part, item)
        part.isPrivate = part.isPrivate || filling.isPrivate
      }
      return id
    }
  }

  /// The person whom somebody names, by name, by first name or by role; added when nobody of that name is there yet.
  /// - Parameter speaker: in which role somebody says it; "me" is who has that role.
  /// - Returns: nil when the words say that it is nobody.
  mutating func party(named words: String, by speaker: Role) -> Identifier? {
    guard !NamedPerson.isNobody(words) else { return nil }
    let wanted = words.lowercased()
    if NamedPerson.isSpeaker(words) {
      return plan.parties.first { $0.role == speaker && $0.until == nil }?.id ?? learnerParty()
    }
    if learnerWords.contains(wanted) { return learnerParty() }
    let isRole = { (party: Party) in party.role.map { $0.rawValue == wanted || $0.words == wanted } ?? false }
    if let known = plan.parties.first(where: { $0.name?.lowercased() == wanted || isRole($0) }) { return known.id }
    let people = NamedPerson.all(in: words)
    // Where one person is asked for, two who are named stand as one, so that neither is lost.
    let relations = people.compactMap(\.relation)
    let person =
      people.count == 1
      ? people[0]
      : NamedPerson(name: people.map(\.name).listedAnd, relation: relations.isEmpty ? nil : relations.listedAnd)
    if let known = partyCalled(person.name) {
      change(\.parties, known.id) { party in
        if person.name.count > (party.name?.count ?? 0) { party.name = person.name }
        party.take(person)
      }
      return known.id
    }
    let id = made("party  \(words)")
    change(\.parties, id) { party in
      party.name = person.name
      party.take(person)
    }
    return id
  }

  /// The only one whose first name this is, or whose full name this is when only the first was said before.
  private func partyCalled(_ name: String) -> Party? {
    let names = name.lowercased().split(separator: " ")
    let called = plan.parties.filter { party in
      let known = (party.name ?? "").lowercased().split(separator: " ")
      return known.first == names.first && (known.count == 1 || names.count == 1 || known == names)
    }
    return called.count == 1 ? called[0] : nil
  }

  /// Whoever has this role; a role is held by one person at a time, so a new name replaces the old answer.
  mutating func holder(of role: Role, named words: String) {
    guard !NamedPerson.isNobody(words), !NamedPerson.isAlone(words) else { return }
    let name = NamedPerson(words).name
    let existing = plan.parties.first { $0.role == role && $0.until == nil }?.id
    // "Danny", who was named before for something else, is Danny Park.
    let known = partyCalled(name).flatMap { $0.role == nil ? $0.id : nil }
    change(\.parties, existing ?? known ?? made("party \(role.rawValue)")) { party in
      if existing != nil || name.count > (party.name?.count ?? 0) { party.name = name }
      party.role = role
    }
  }

  private var learnerWords: Set<String> {
    let names = [plan.learner.name, plan.learner.preferredName].compactMap { $0?.lowercased() }
    let firstNames = names.compactMap { $0.split(separator: " ").first.map(String.init) }
    return Set(names + firstNames + ["learner"])
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
}

extension Party {
  /// What the person is: the role that plans know, and the words for it where they say more, with where and until when.
  fileprivate mutating func take(_ person: NamedPerson) {
    role = role ?? person.role
    let relation = person.relation.flatMap { $0.lowercased() == role?.words ? nil : $0 }
    let told = [relation].compactMap(\.self) + person.remarks.filter(PersonParts.tellsWhere)
    if !told.isEmpty { relationship = relationship ?? told.joined(separator: ", ") }
  }
}
