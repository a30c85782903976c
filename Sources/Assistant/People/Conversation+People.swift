// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

extension Conversation {
  /// Whether the question asks who somebody is, or who takes part.
  func asksForPeople(_ turn: Turn) -> Bool {
    turn.kind == .question && (turn.type == .person || asksForName(turn) || asksWhoIsHere(turn))
  }

  /// Whom a line names where people are asked for, with their names as names are written; of those who take part only who is there.
  func people(named words: String, at turn: Turn) -> [NamedPerson] {
    guard asksForPeople(turn) || turn.choicesArePeople else { return [] }
    let people = NamedPerson.all(in: words).map(\.asWritten)
    if asksForName(turn), !asksForLearner(turn) {
      // "Mrs Abara is me, his mum. Emeka is the learner": only one of them was asked for.
      let others = people.filter { !$0.isLearner && !(people.count > 1 && NamedPerson.isSelf($0.name)) }
      return others.isEmpty ? people : others
    }
    guard asksWhoIsHere(turn) else { return people }
    let present = people.flatMap(withRelative).filter { !Absence.isTold(of: $0) }
    return present.isEmpty ? people : present
  }

  /// "Mia, Dad" where Mia is the learner: two who are there, and no father of that name.
  private func withRelative(_ person: NamedPerson) -> [NamedPerson] {
    let learner = plan?.plan.learner ?? base.learner
    guard let relation = person.relation, person.remarks.isEmpty, !relation.contains(" "),
      [learner.name, learner.preferredName].contains(where: { $0?.lowercased() == person.name.lowercased() })
    else { return [person] }
    return [NamedPerson(name: person.name), NamedPerson(name: relation)]
  }

  /// Whether the answer becomes the name of somebody in the conversation, so that nothing but a name may stand in it.
  func asksForName(_ turn: Turn) -> Bool {
    guard turn.kind == .question, turn.type == .text || turn.type == .person, let place = place(of: turn) else {
      return false
    }
    return place == "learner.name" || place == "learner.preferred-name" || place.hasPrefix("parties.")
  }

  /// Whether a line that only weighs like a request names somebody where that is asked: "i will", "that would be Priya".
  func namesPeople(_ words: String, _ understood: Understood) -> Bool {
    guard interview.turn.type == .person, asksForPeople(interview.turn) else { return false }
    return (understood.isWeighed && NamedPerson.areCertain(in: words)) || NamedPerson.isReference(words)
  }

  /// The words that are kept of an answer about people: only names and what they are where a name is asked for; elsewhere what was
  /// told beside ("Dana, on a card at the desk") stays.
  func nameWords(_ people: [NamedPerson], _ typed: String) -> String {
    guard !people.isEmpty else { return typed }
    guard asksForName(interview.turn) else { return people.map(\.words).listedAnd }
    guard asksForLearner(interview.turn) else { return people.map(\.nameWithRelation).listedAnd }
    let named = people.filter { !$0.isTyping }
    // "Hi, I'm Renee and I'm a payroll clerk": the plan is one person's, who is named first.
    return (named.first(where: \.isLearner) ?? named.first)?.oneName ?? typed
  }

  /// What a line that answered says of people beside its answer: who is not meant, who is away, who is the learner.
  func tellOfPeople(in words: String, at turn: Turn) throws -> Ending? {
    try answerExcluded(in: words, at: turn) ?? noteAbsent(in: words, at: turn) ?? takeLearner(named: words, at: turn)
      ?? noteCompany(in: words, at: turn)
  }

  /// Who is there beside the learner, where only the learner's name was asked for: "Mia and her dad".
  private func noteCompany(in words: String, at turn: Turn) throws -> Ending? {
    guard asksForLearner(turn), asksForName(turn) else { return nil }
    let company = NamedPerson.all(in: words).dropFirst().filter { person in
      !person.isTyping && !person.isLearner && NamedPerson.isPossessive(person.relation ?? person.name)
    }
    guard !company.isEmpty else { return nil }
    let told = Messages.alsoThere(company.map(\.asWritten.nameWithRelation))
    return try keepNote(told, saying: told)
  }

  /// Where somebody says who is not meant, it is said and kept beside the plan, where no export shows it.
  func answerExcluded(in words: String, at turn: Turn) throws -> Ending? {
    guard asksForPeople(turn) || turn.choicesArePeople else { return nil }
    let excluded = NamedPerson.excluded(in: words)
    guard !excluded.isEmpty else { return nil }
    return try keepNote(
      Messages.notMeant(excluded.map(\.words)), isPrivate: true,
      saying: Messages.notMeant(excluded.map(\.asWritten.name)))
  }

  /// Where only those are named who are not meant ("not my boss"), the question stays.
  func answerOnlyExcluded(_ words: String) throws -> Done? {
    let turn = interview.turn
    guard asksForPeople(turn), NamedPerson.all(in: words).isEmpty else { return nil }
    let ending = try answerExcluded(in: words, at: turn)
    if ending == nil { try tell(.hint, Messages.whoThen) }
    return Done(value: ending)
  }

  /// Whoever is named as the learner where somebody else was asked for is the learner from now on.
  func takeLearner(named words: String, at turn: Turn) throws -> Ending? {
    guard asksForName(turn), !asksForLearner(turn), let old = (plan?.plan ?? base).learner.name,
      let told = NamedPerson.all(in: words).first(where: \.isLearner)?.asWritten.name, !told.isEmpty,
      !KnownPeople(of: plan?.plan ?? base, on: world.today).isLearner(told),
      let slot = interview.slots.first(where: { $0.place?.text == "learner.name" && $0.standing == .answered })
    else { return nil }
    if let ending = try respond(interview.reply(rewriting: { $1 }, given: [slot.key: told])) { return ending }
    try tell(.remark, Messages.renamed(old, told))
    return nil
  }

  /// "Me" among choices that the one who leads is asked for: their own name, and what they are, never the learner.
  func withLeader(_ words: String, at turn: Turn) -> String {
    guard turn.type == .choice, turn.speaker == .facilitator, case let people = NamedPerson.all(in: words),
      people.contains(where: { NamedPerson.isSelf($0.name) }), let role = interview.flow.audience.facilitator,
      let leader = interview.slots.first(where: { $0.place?.text == "parties.\(role)" })?.answer?.words
    else { return words }
    return people.map { NamedPerson.isSelf($0.name) ? leader : $0.asWritten.words }.listedAnd
  }

  /// What is asked where a line can hardly be the name that is asked for; nil where it can, and where it is said again.
  func doubtOfName(_ words: String) -> String? {
    let turn = interview.turn
    guard asksForName(turn), lastLine?.words != words else { return nil }
    let people = NamedPerson.all(in: words)
    // "Mrs Abara is me, Emeka is the learner" tells who is who.
    guard !people.contains(where: \.isLearner) else { return nil }
    let isWithRole = people.count == 1 && people[0].relation != nil
    let name = isWithRole ? people[0].name : nameWords(people, words)
    let isOne = asksForLearner(turn)
    return NameDoubt(words, name: name, isOne: isOne)?.question(words, turn.reword ?? turn.ask)
  }

  private func asksForLearner(_ turn: Turn) -> Bool { place(of: turn)?.hasPrefix("learner.") ?? false }

  /// Whoever types for the learner ("its Tobi, im his mom") is noted, and told whose answers are wanted; nil where nobody does, or
  /// where the learner is not named yet.
  func hearWhoTypes(_ words: String) throws -> Done? {
    let turn = interview.turn
    guard turn.kind == .question, asksForLearner(turn), asksForPeople(turn), let typing = NamedPerson.typing(in: words)
    else { return nil }
    let learner = NamedPerson(words).asWritten
    guard !learner.isTyping else {
      return Done(value: try turnDown(Messages.whosePlan, words))
    }
    let note = Messages.typesForNote(typing.nameWithRelation, learner.name)
    return try keepNote(note, saying: Messages.typesFor(learner.name)).map { Done(value: $0) }
  }

  /// Where somebody says that there is no such person, the question stays open and it is said; nil for other words. Of choices
  /// that take own words, "nobody" is none. What is told beside is noted.
  func answerNobody(_ words: String) throws -> Done? {
    let turn = interview.turn
    let isChosen = turn.kind == .question && turn.choices.contains(where: \.isOwn)
    guard isChosen || asksForPeople(turn) else { return nil }
    // "None" of things to choose from says nothing of people.
    if isChosen, Language.current.heard.hears(words.trimmingWhitespace().lowercased(), in: .pickNone) { return nil }
    guard asksForName(turn) ? NamedPerson.isAlone(words) : NamedPerson.isNobody(words) else { return nil }
    if asksForLearner(turn) {
      return Done(value: try turnDown(Messages.whosePlan, words))
    }
    var events: [JournalEvent] = []
    if let told = NamedPerson.toldBehindNobody(words) {
      events = interview.reply(to: .note(told, isPrivate: false)).events
    }
    let ending = try keep(events + interview.reply(to: .skip).events)
    if ending == nil {
      try answerFeeling(in: words, keptIn: nil)
      try tell(.remark, Messages.nobodyThen)
    }
    return Done(value: ending)
  }
}
