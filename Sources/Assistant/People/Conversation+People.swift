// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

extension Conversation {
  /// What an answer came to. Apart from `Ending?`, so that "answered, going on" is not "no such answer".
  struct Answered { var value: Ending? }

  /// Whether the question asks who somebody is.
  func asksForPeople(_ turn: Turn) -> Bool { turn.kind == .question && (turn.type == .person || asksForName(turn)) }

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
    let isLearner = asksForLearner(interview.turn)
    let named = people.filter { !isLearner || !$0.isTyping }
    // "Hi, I'm Renee and I'm a payroll clerk": the plan is one person's, who is named first.
    return isLearner ? named.first?.name ?? typed : named.map(\.nameWithRelation).listedAnd
  }

  /// What is asked where a line can hardly be the name that is asked for; nil where it can, and where it is said again.
  func doubtOfName(_ words: String) -> String? {
    let turn = interview.turn
    guard asksForName(turn), lastLine?.words != words else { return nil }
    let name = nameWords(NamedPerson.all(in: words), words)
    let isOne = asksForLearner(turn)
    return NameDoubt(words, name: name, isOne: isOne)?.question(words, turn.reword ?? turn.ask)
  }

  private func asksForLearner(_ turn: Turn) -> Bool { place(of: turn)?.hasPrefix("learner.") ?? false }

  /// Whoever types for the learner ("its Tobi, im his mom") is noted, and told whose answers are wanted; nil where nobody does, or
  /// where the learner is not named yet.
  func hearWhoTypes(_ words: String) throws -> Answered? {
    let turn = interview.turn
    guard turn.kind == .question, asksForLearner(turn), asksForPeople(turn), let typing = NamedPerson.typing(in: words)
    else { return nil }
    let learner = NamedPerson(words)
    guard !learner.isTyping else {
      return Answered(value: try turnDown(Messages.whosePlan, words))
    }
    let note = interview.reply(
      to: .note(Messages.typesForNote(typing.nameWithRelation, learner.name), isPrivate: false))
    if let ending = try keep(note.events) { return Answered(value: ending) }
    try tell(.remark, Messages.typesFor(learner.name))
    return nil
  }

  /// Where somebody says that there is no such person, the question stays open and it is said; nil for other words. Of choices
  /// that take own words, "nobody" is none. What is told beside is noted.
  func answerNobody(_ words: String) throws -> Answered? {
    let turn = interview.turn
    let isChosen = turn.kind == .question && turn.choices.contains(where: \.isOwn)
    guard isChosen || asksForPeople(turn) else { return nil }
    // "None" of things to choose from says nothing of people.
    if isChosen, Language.current.heard.hears(words.trimmingWhitespace().lowercased(), in: .pickNone) { return nil }
    guard asksForName(turn) ? NamedPerson.isAlone(words) : NamedPerson.isNobody(words) else { return nil }
    if asksForLearner(turn) {
      return Answered(value: try turnDown(Messages.whosePlan, words))
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
    return Answered(value: ending)
  }
}
